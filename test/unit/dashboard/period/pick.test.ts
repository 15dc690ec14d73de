import { describe, expect, test } from 'vitest';
import { pickOf, spanOfPick, untilToday } from '../../../../src/dashboard/period/pick.ts';

describe('an address', () => {
  test('names a unit of the calendar', () => {
    expect(pickOf('#payslip/month/2026-10-05')).toEqual({ unit: 'month', day: '2026-10-05' });
  });

  test('names a range', () => {
    expect(pickOf('#payslip/range/2026-10-01/2026-10-15')).toEqual({
      unit: 'range',
      from: '2026-10-01',
      to: '2026-10-15',
    });
  });

  test.each(['#payslip', '#payslip/month', '#payslip/eon/2026-10-05', '#payslip/day/2026-13-01'])(
    '%s names nothing',
    (hash) => expect(pickOf(hash)).toBeUndefined(),
  );

  test('names no range that ends before it begins', () => {
    expect(pickOf('#payslip/range/2026-10-15/2026-10-01')).toBeUndefined();
  });
});

test('a payslip ends today at the latest', () => {
  const span = spanOfPick({ unit: 'quarter', day: '2026-11-22' });
  expect(untilToday(span, '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-22' });
  expect(untilToday({ from: '2027-01-01', to: '2027-01-31' }, '2026-11-22')).toEqual({
    from: '2026-11-22',
    to: '2026-11-22',
  });
});
