import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMS_OF_VALUE, KINDS, formOfValue } from '../../../src/acts/kinds.ts';
import { addTotals, noTotals, sumBy, sumByPlatformAndKind } from '../../../src/acts/sums.ts';
import type { TallyRow } from '../../../src/acts/tally-row.ts';

const count = fc.nat({ max: 1000 });
const row: fc.Arbitrary<TallyRow> = fc.record({
  slot: fc.constantFrom('2026-11-21T20', '2026-11-21T21', '2026-11-22T00'),
  platform: fc.constantFrom('x', 'facebook', 'recaptcha'),
  kind: fc.constantFrom(...KINDS),
  device: fc.constantFrom('a', 'b'),
  n: count,
  undone: count,
  page: count,
  network: count,
  quantity: count,
  seconds: count,
  variants: fc.dictionary(fc.constantFrom('love', 'haha'), count),
});

test('however rows are grouped, the sums add up to the same', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const whole = rows.reduce((sum, each) => addTotals(sum, each), noTotals());
      const groupings = [
        [...sumBy(rows, (each) => each.slot).values()],
        [...sumByPlatformAndKind(rows).values()].flatMap((kinds) => [...kinds.values()]),
      ];
      for (const groups of groupings)
        expect(groups.reduce((sum, each) => addTotals(sum, each), noTotals())).toEqual(whole);
    }),
  );
});

test('every kind has a form of value', () => {
  expect(KINDS.every((kind) => FORMS_OF_VALUE.includes(formOfValue(kind)))).toBe(true);
});
