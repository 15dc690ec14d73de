import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/acts/slot.ts';
import { addUnits, spanOf, UNITS, unitStart, weekdayOf } from '../../../../src/dashboard/period/calendar.ts';

const day = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2060-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  test('knows weekdays, Monday first', () => {
    expect(weekdayOf('2026-11-16')).toBe(0);
    expect(weekdayOf('2026-11-22')).toBe(6);
    expect(weekdayOf('1999-12-31')).toBe(4);
  });

  test.each([
    ['day', '2026-11-22', '2026-11-22', '2026-11-22'],
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['month', '2028-02-10', '2028-02-01', '2028-02-29'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (unit, of, from, to) => {
    expect(spanOf(unit, of)).toEqual({ from, to });
  });

  test('goes over the turn of a year in both directions', () => {
    expect(addUnits('month', '2026-11-01', 3)).toBe('2027-02-01');
    expect(addUnits('quarter', '2026-01-01', -1)).toBe('2025-10-01');
    expect(addUnits('year', '2026-01-01', -2)).toBe('2024-01-01');
  });

  test('spans hold their day, and follow one another without a gap', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (of, unit) => {
        const { from, to } = spanOf(unit, of);
        expect(from <= of && of <= to).toBe(true);
        expect(unitStart(unit, from)).toBe(from);
        expect(addUnits(unit, from, 1)).toBe(addDays(to, 1));
        expect(daysBetween(from, to)).toBeGreaterThan(0);
      }),
    );
  });
});
