import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from './sources.ts';

const BINARY = /\.(png|ico|jpg|webp|gif|woff2?|pdf)$/;

/** Written in pieces, so that this file does not hold what it looks for. */
const FOREIGN = [
  ['a home folder', new RegExp(`/(${['home', 'Users'].join('|')})/[a-z]`)],
  ['a folder of one machine', new RegExp(`(^|[\\s'"\`(=])/(${['root', 'work', 'tmp'].join('|')})/`, 'm')],
  ['a package registry', new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.'))],
  ['where a package was downloaded', new RegExp(['"resolved', '": "http'].join(''))],
] as const;

test('no file depends on one machine or registry', () => {
  const found = listFiles()
    .filter((path) => !BINARY.test(path))
    .flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      return FOREIGN.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} holds ${what}`);
    });
  expect(found).toEqual([]);
});
