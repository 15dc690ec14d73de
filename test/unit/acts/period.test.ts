import { describe, expect, test } from 'vitest';
import { lengthInDays, namedPeriod, period, quarterStart } from '../../../src/acts/period.ts';

const now = new Date(2026, 10, 21, 20);

describe('a named period', () => {
  test('ends today', () => {
    expect(namedPeriod('today', now)).toEqual(period('2026-11-21', '2026-11-21'));
    expect(namedPeriod('week', now).from).toBe('2026-11-15');
    expect(namedPeriod('quarter', now).from).toBe('2026-10-01');
    expect(namedPeriod('all', now, 0, '2024-05-05').from).toBe('2024-05-05');
    expect(namedPeriod('all', now).from).toBe('2026-11-21');
  });

  test('does not reach back before the first day with data', () => {
    expect(namedPeriod('quarter', now, 0, '2026-11-10').from).toBe('2026-11-10');
    expect(namedPeriod('week', now, 0, '2026-11-20').from).toBe('2026-11-20');
  });

  test('covers slots from the start of its first day to the start of the day after its last', () => {
    expect(namedPeriod('today', now, 4)).toMatchObject({
      firstSlot: '2026-11-21T04',
      endSlot: '2026-11-22T04',
    });
  });
});

test('quarters start in January, April, July and October', () => {
  expect(['2026-01-31', '2026-06-30', '2026-07-01', '2026-12-31'].map(quarterStart)).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
  ]);
});

test('a period has at least one day', () => {
  expect(lengthInDays(period('2026-11-21', '2026-11-21'))).toBe(1);
  expect(lengthInDays(period('2026-10-01', '2026-11-21'))).toBe(52);
});
