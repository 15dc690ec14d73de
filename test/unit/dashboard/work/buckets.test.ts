import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TallyRow } from '../../../../src/acts/tally-row.ts';
import { UNITS } from '../../../../src/dashboard/period/calendar.ts';
import { bucketActs, fittingUnit } from '../../../../src/dashboard/work/buckets.ts';
import { actsByWeekHour, hoursOfDay } from '../../../../src/dashboard/work/week-hours.ts';
import { rowOf } from '../../../seed/row-of.ts';
import { yearsOfUse } from '../../../seed/years-of-use.ts';

function row(slot: string, kind: TallyRow['kind'], n: number): TallyRow {
  return rowOf({ slot, platform: 'x', kind, n });
}

test('acts fall into their day by form of value; empty days are there', () => {
  const rows = [
    row('2026-11-20T10', 'like', 2),
    row('2026-11-20T23', 'share', 1),
    row('2026-11-22T00', 'captcha', 4),
  ];
  const buckets = bucketActs(rows, { from: '2026-11-20', to: '2026-11-22' }, { unit: 'day', dayStart: 0 });
  expect(buckets.map(({ from, acts }) => [from, acts])).toEqual([
    ['2026-11-20', 3],
    ['2026-11-21', 0],
    ['2026-11-22', 4],
  ]);
  expect(buckets[0]?.forms).toEqual({ qualification: 2, monetisation: 1, automation: 0 });
});

test('the start of the day moves early hours to the day before', () => {
  const span = { from: '2026-11-21', to: '2026-11-22' };
  const rows = [row('2026-11-22T01', 'like', 5)];
  expect(bucketActs(rows, span, { unit: 'day', dayStart: 4 }).map(({ acts }) => acts)).toEqual([5, 0]);
  expect(bucketActs(rows, span, { unit: 'day', dayStart: 0 }).map(({ acts }) => acts)).toEqual([0, 5]);
});

test('whatever the unit, no act is lost and none is counted twice', () => {
  const { tallies } = yearsOfUse({ to: '2026-11-22', days: 400, hours: 2 });
  const acts = tallies.reduce((sum, { n }) => sum + n, 0);
  fc.assert(
    fc.property(fc.constantFrom(...UNITS), fc.integer({ min: 0, max: 23 }), (unit, dayStart) => {
      const buckets = bucketActs(tallies, { from: '2025-10-17', to: '2026-11-22' }, { unit, dayStart });
      expect(buckets.reduce((sum, bucket) => sum + bucket.acts, 0)).toBe(acts);
      for (const { acts: all, forms } of buckets)
        expect(forms.qualification + forms.monetisation + forms.automation).toBe(all);
    }),
    { numRuns: 30 },
  );
});

test('long periods are drawn by week, then by month', () => {
  expect([92, 365, 3650].map(fittingUnit)).toEqual(['day', 'week', 'month']);
});

test('weekday and hour: a Saturday’s 1 a.m. is Friday’s for a day that starts at four', () => {
  const rows = [row('2026-11-21T01', 'like', 3)];
  expect(actsByWeekHour(rows, 0)[5]?.[1]).toBe(3);
  expect(actsByWeekHour(rows, 4)[4]?.[1]).toBe(3);
  expect(hoursOfDay(4).slice(0, 2)).toEqual([4, 5]);
  expect(hoursOfDay(4).at(-1)).toBe(3);
});
