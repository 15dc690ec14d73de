import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { PLATFORMS } from '../../../src/platforms/index.ts';
import { LEFT_OUT } from '../../platforms/left-out.ts';
import { platformsTable } from '../../platforms/table.ts';

const README = new URL('../../../README.md', import.meta.url);

test('the README holds the table of platforms as it is now (npm run platforms -- --write)', async () => {
  const [, shown] =
    /<!-- platforms:start -->\n([^]*?)<!-- platforms:end -->/.exec(readFileSync(README, 'utf8')) ?? [];
  const options = await resolveConfig(README);
  expect(shown?.trim()).toBe((await format(platformsTable(), { ...options, parser: 'markdown' })).trim());
});

test('what is left out is told of platforms that there are', () => {
  expect(Object.keys(LEFT_OUT).filter((id) => !PLATFORMS.some((platform) => platform.id === id))).toEqual([]);
});
