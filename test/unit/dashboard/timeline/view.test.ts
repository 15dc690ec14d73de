import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/acts/slot.ts';
import { UNITS } from '../../../../src/dashboard/period/calendar.ts';
import {
  follow,
  inUnit,
  isBeforeWhole,
  newestView,
  pan,
  spanBefore,
  spanOfView,
  zoom,
} from '../../../../src/dashboard/timeline/view.ts';

const TODAY = '2026-11-22';
const LIMITS = { first: '2020-01-05', last: TODAY };

test('begins with the newest days', () => {
  expect(spanOfView(newestView('day', TODAY))).toEqual({ from: '2026-10-12', to: TODAY });
});

test('the period before ends where this one begins, and has as many units', () => {
  for (const unit of UNITS) {
    const view = newestView(unit, TODAY);
    const [span, before] = [spanOfView(view), spanBefore(view)];
    expect(addDays(before.to, 1)).toBe(span.from);
  }
  const days = newestView('day', TODAY);
  const daysIn = ({ from, to }: { from: string; to: string }) => daysBetween(from, to);
  expect(daysIn(spanBefore(days))).toBe(daysIn(spanOfView(days)));
});

test('the beginning of the records is nothing to compare a whole period with', () => {
  const days = newestView('day', TODAY);
  const { from } = spanBefore(days);
  expect(isBeforeWhole(days, from)).toBe(true);
  expect(isBeforeWhole(days, addDays(from, 1))).toBe(false);
  expect(isBeforeWhole(newestView('month', TODAY), '2023-12-20')).toBe(true);
});

test('moves no further than there is data, in both directions', () => {
  const view = newestView('day', TODAY);
  expect(pan(view, 5, LIMITS).end).toBe(TODAY);
  expect(pan(view, -10, LIMITS).end).toBe('2026-11-12');
  expect(spanOfView(pan(view, -100_000, LIMITS)).from).toBe('2020-01-05');
});

test('never shows days before the first instead of days that are there', () => {
  const young = { first: '2026-11-02', last: TODAY };
  for (const unit of UNITS) {
    const view = newestView(unit, TODAY);
    expect(pan(view, -100_000, young)).toEqual(view);
    expect(inUnit(pan(newestView('day', TODAY), -100_000, LIMITS), unit, LIMITS).end >= '2020-02').toBe(true);
  }
});

test('stays with now when there is nothing but days that are still to come', () => {
  const view = newestView('day', TODAY);
  for (const units of [-100, 0, 100])
    expect(pan(view, units, { first: '2050-01-01', last: TODAY })).toEqual(view);
});

test('the newest view follows when midnight passes; one of the past stays', () => {
  const newest = newestView('day', TODAY);
  expect(follow(newest, TODAY, '2026-11-23').end).toBe('2026-11-23');
  const past = pan(newest, -10, LIMITS);
  expect(follow(past, TODAY, '2026-11-23')).toEqual(past);
  expect(follow(newestView('month', TODAY), TODAY, '2026-12-01').end).toBe('2026-12-01');
});

test('zooms about the place that is pointed at', () => {
  const view = pan(newestView('day', TODAY), -100, LIMITS);
  const start = spanOfView(view).from;
  expect(spanOfView(zoom(view, 0.5, 0, LIMITS)).from).toBe(start);
  expect(zoom(view, 0.5, 1, LIMITS).end).toBe(view.end);
});

test('a small turn of the wheel still zooms, and there is an end to it', () => {
  const view = newestView('day', TODAY);
  expect(zoom(view, 1.001, 1, LIMITS).count).toBe(view.count + 1);
  expect(zoom(view, 0.999, 1, LIMITS).count).toBe(view.count - 1);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { maxLength: 30 }), (factors) => {
      const { count, end } = factors.reduce((now, factor) => zoom(now, factor, 0.5, LIMITS), view);
      expect(count).toBeGreaterThanOrEqual(4);
      expect(count).toBeLessThanOrEqual(124);
      expect(end <= TODAY).toBe(true);
    }),
  );
});

test('another unit ends on the same day, and never after today', () => {
  const weeks = inUnit(newestView('day', TODAY), 'week', LIMITS);
  expect(weeks.end).toBe('2026-11-16');
  expect(inUnit(weeks, 'day', LIMITS).end).toBe(TODAY);
});
