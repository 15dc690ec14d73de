import { expect, test } from 'vitest';
import { chosenPeriod, widestPeriod } from '../../../../src/dashboard/period/choice.ts';

const NOW = new Date('2026-11-22T02:30:00');

test.each([
  ['today', '2026-11-22'],
  ['week', '2026-11-16'],
  ['month', '2026-11-01'],
  ['quarter', '2026-10-01'],
  ['year', '2026-01-01'],
] as const)('%s begins on %s', (choice, from) => {
  expect(chosenPeriod(choice, NOW, 0)).toMatchObject({ from, to: '2026-11-22' });
});

test('a night owl’s early hours belong to the day before', () => {
  expect(chosenPeriod('today', NOW, 4)).toMatchObject({
    from: '2026-11-21',
    firstSlot: '2026-11-21T04',
    endSlot: '2026-11-22T04',
  });
});

test('days before the first one with data do not count', () => {
  expect(chosenPeriod('quarter', NOW, 0, { first: '2026-11-10' })).toMatchObject({ from: '2026-11-10' });
  expect(chosenPeriod('all', NOW, 0, { first: '2019-03-01' })).toMatchObject({ from: '2019-03-01' });
});

test('a first day in the future, by a clock that was set back, gives today and no backward period', () => {
  const first = '2027-01-01';
  expect(chosenPeriod('all', NOW, 0, { first })).toMatchObject({ from: '2026-11-22', to: '2026-11-22' });
});

test('everything goes on to the last day with data, which a journey left ahead of today', () => {
  expect(chosenPeriod('all', NOW, 0, { last: '2026-11-23' })).toMatchObject({ to: '2026-11-23' });
  expect(chosenPeriod('year', NOW, 0, { last: '2026-11-23' })).toMatchObject({ to: '2026-11-22' });
});

test('what is read for everything begins before every row', () => {
  expect(widestPeriod('all', NOW, 0).firstSlot < '1970-01-01T00').toBe(true);
});
