import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/platforms/index.ts';
import { callsOf } from '../../platforms/stage/site.ts';
import { SITES } from '../../platforms/stage/sites.ts';

const described = new Set(SITES.map(({ platform }) => platform));

test.for(PLATFORMS.map(({ id }) => id))('%s is visited from end to end', (id) => {
  expect(described.has(id) || existsSync(`test/platforms/${id}/replica.ts`)).toBe(true);
});

test.for(SITES)('on $platform something counts and something does not', ({ pages }) => {
  const controls = pages.flatMap((page) => page.controls);
  const arrives = pages.some(({ arrival }) => arrival !== undefined);
  expect(arrives || controls.some(({ act }) => act !== undefined)).toBe(true);
  const isQuiet = pages.some(({ controls: own }) => own.some((control) => control.act === undefined));
  const isPuzzle = controls.every((control) => 'solve' in control || control.act?.kind === 'captcha');
  expect(isQuiet || isPuzzle).toBe(true);
});

test.for(SITES)('on $platform every request names a method and an address', ({ pages }) => {
  for (const { url, controls } of pages)
    for (const { to } of controls.flatMap(callsOf)) {
      expect(to).toMatch(/^(GET|POST|PUT|PATCH|DELETE) \S+$/);
      expect(new URL(to.split(' ')[1] ?? '', url).protocol).toBe('https:');
    }
});
