import { expect, test } from 'vitest';
import { barOf, LAST } from '../../../../src/dashboard/timeline/bar-of.ts';
import { addUnits } from '../../../../src/dashboard/period/calendar.ts';
import { newestView, spanOfView, zoom } from '../../../../src/dashboard/timeline/view.ts';
import { bucketActs } from '../../../../src/dashboard/work/buckets.ts';

const TODAY = '2026-11-22';
const LIMITS = { first: '2020-01-05', last: TODAY };

function bars(view: ReturnType<typeof newestView>) {
  return bucketActs([], spanOfView(view), { unit: view.unit, dayStart: 0 });
}

test('a day falls on the bar that holds it, and on the nearest if none does', () => {
  const weeks = bars(newestView('week', TODAY));
  expect(weeks[barOf(weeks, '2026-11-11')]?.from).toBe('2026-11-09');
  expect(barOf(weeks, '2020-01-01')).toBe(0);
  expect(barOf(weeks, LAST)).toBe(weeks.length - 1);
  expect(barOf([], TODAY)).toBe(0);
});

test('zooming about a bar leaves the same bar pointed at', () => {
  let view = newestView('day', TODAY);
  const day = addUnits('day', TODAY, -20);
  for (const factor of [1 / 1.5, 1 / 1.5, 1.5, 1.5, 1.5]) {
    const before = bars(view);
    view = zoom(view, factor, (barOf(before, day) + 0.5) / before.length, LIMITS);
    const after = bars(view);
    expect(after[barOf(after, day)]?.from).toBe(day);
  }
});
