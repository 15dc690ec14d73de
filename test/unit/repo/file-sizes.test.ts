import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles, listSources } from './sources.ts';

const LONGEST = 300;
const MEDIAN = 60;

function countLines(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}

test(`no code file is longer than ${LONGEST} lines`, () => {
  const code = listFiles().filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
  const long = code.map((path) => ({ path, lines: countLines(path) })).filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

test(`half of the sources are at most ${MEDIAN} lines long`, () => {
  const lengths = listSources()
    .map(countLines)
    .toSorted((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});
