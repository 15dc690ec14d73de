import { expect, test } from 'vitest';
import type { Observation } from '../../../src/witness/observation.ts';
import { Tally } from '../../../src/witness/tally.ts';

const START = Date.UTC(2026, 10, 21, 20);

function follow(witness: Observation['witness'], at: number): Observation {
  return { witness, kind: 'follow', direction: 'do', at };
}

function acts(tally: Tally): number {
  return tally.take(START + 3_600_000).reduce((sum, { n = 0 }) => sum + n, 0);
}

test('fifty requests after a menu and a press are one act, though there was one a minute ago', () => {
  const tally = new Tally();
  tally.gestures.add(START - 60_000);
  tally.observe(follow('network', START - 59_990), START - 59_900);
  tally.gestures.add(START - 1_000);
  tally.gestures.add(START);
  for (let index = 0; index < 50; index++)
    tally.observe(follow('network', START + 10 + index * 20), START + 100 + index * 20);
  expect(acts(tally)).toBe(2);
});

test('requests that wait for one another are one act a press, though all start after the last', () => {
  const tally = new Tally();
  for (const after of [0, 300, 600]) tally.gestures.add(START + after);
  for (const after of [5, 800, 1_600]) tally.observe(follow('network', START + after), START + after + 700);
  expect(acts(tally)).toBe(3);
});

test('a request that the server refused and the site tries again is one act', () => {
  const tally = new Tally();
  tally.gestures.add(START);
  tally.observe(follow('page', START), START + 5);
  tally.refuse(follow('network', START + 10));
  tally.observe(follow('network', START + 150), START + 300);
  expect(acts(tally)).toBe(1);
});
