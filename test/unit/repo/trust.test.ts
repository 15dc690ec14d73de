import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const document = readFileSync('docs/trust.md', 'utf8');
const rows = document.split('\n').filter((line) => /^\| (?!-|what |:)/.test(line));
const shown = [...document.matchAll(/`(test\/[\w./-]+\.test\.ts)`: “([^”]+)”/g)].map(
  ([, path = '', name = '']) => ({
    path,
    name,
  }),
);

test('every promise in docs/trust.md names a test', () => {
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/`test\/[\w./-]+\.test\.ts`: “[^”]+”/.test(row))).toEqual([]);
});

test.each(shown)('$path has the test “$name”', ({ path, name }) => {
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(
    new RegExp(
      `(test|it)(\\.each\\([^]*?\\))?\\(\\s*['\`]${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['\`]`,
    ),
  );
});
