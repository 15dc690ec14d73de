import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/witness/observation.ts';
import type { Recorded } from '../../../src/witness/act.ts';
import { Tally } from '../../../src/witness/tally.ts';

const START = Date.UTC(2026, 10, 21, 20);
const DAY = 86_400_000;

function like(witness: Observation['witness'], at: number): Observation {
  return { witness, kind: 'like', direction: 'do', at };
}

function sum(recorded: readonly Recorded[]): number {
  return recorded.reduce((total, { n = 0 }) => total + n, 0);
}

test('the clock set back a day while an act is pending: it is recorded at the next look, once', () => {
  const tally = new Tally();
  tally.gestures.add(START);
  tally.observe(like('page', START), START);
  expect(sum(tally.take(START - DAY + 2_000))).toBe(1);
  expect(sum(tally.take(START - DAY + 4_000))).toBe(0);
  expect(sum(tally.take(START + DAY, true))).toBe(0);
});

test('the clock set back or forward between acts: each is one, seen by both', () => {
  const shift = fc.constantFrom(-DAY, -3_600_000, -1_800_000, 3_600_000, DAY);
  fc.assert(
    fc.property(fc.array(shift, { minLength: 1, maxLength: 5 }), (shifts) => {
      const tally = new Tally();
      let now = START;
      let counted = 0;
      let [page, network] = [0, 0];
      for (const by of shifts) {
        tally.gestures.add(now);
        tally.observe(like('page', now), now + 5);
        tally.observe(like('network', now + 3), now + 200);
        now += 5_000;
        for (const recorded of tally.take(now)) {
          counted += recorded.n ?? 0;
          page += recorded.page ?? 0;
          network += recorded.network ?? 0;
        }
        now += by;
      }
      expect([counted, page, network]).toEqual([shifts.length, shifts.length, shifts.length]);
    }),
  );
});
