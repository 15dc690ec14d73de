import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOfSlot,
  daysBetween,
  firstSlot,
  isDay,
  isSlot,
  slotOf,
  today,
} from '../../../src/acts/slot.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hour = fc.integer({ min: 0, max: 23 });

describe('a slot', () => {
  test('is the local civil hour', () => {
    expect(slotOf(new Date(2026, 10, 21, 23, 59, 59))).toBe('2026-11-21T23');
    expect(slotOf(new Date(2026, 0, 1, 0, 0, 0))).toBe('2026-01-01T00');
  });

  test('belongs to its civil day, or before the day starts to the day before', () => {
    fc.assert(
      fc.property(day, hour, hour, (date, hours, dayStart) => {
        const slot = `${date}T${String(hours).padStart(2, '0')}`;
        expect(isSlot(slot)).toBe(true);
        expect(dayOfSlot(slot, dayStart)).toBe(hours < dayStart ? addDays(date, -1) : date);
        const start = firstSlot(dayOfSlot(slot, dayStart), dayStart);
        const end = firstSlot(addDays(dayOfSlot(slot, dayStart), 1), dayStart);
        expect(start <= slot && slot < end).toBe(true);
      }),
    );
  });

  test.each([
    '2026-11-21',
    '2026-11-21T24',
    '2026-13-01T00',
    '2026-11-21T1',
    '2026-11-21T10:00',
    7,
    null,
    {},
  ])('is not %j', (value) => expect(isSlot(value)).toBe(false));
});

describe('days', () => {
  test('add and subtract, across months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(isDay(addDays(date, days))).toBe(true);
        expect(daysBetween(date, addDays(date, Math.abs(days)))).toBe(Math.abs(days) + 1);
      }),
    );
  });

  test('start when the user says', () => {
    expect(today(new Date(2026, 10, 21, 1), 0)).toBe('2026-11-21');
    expect(today(new Date(2026, 10, 21, 1), 4)).toBe('2026-11-20');
  });
});
