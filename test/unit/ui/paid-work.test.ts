import { expect, test } from 'vitest';
import type { Kind } from '../../../src/acts/kinds.ts';
import { noTotals } from '../../../src/acts/sums.ts';
import type { Totals } from '../../../src/acts/tally-row.ts';
import { paidWork } from '../../../src/ui/paid-work.ts';

function labels(part: Partial<Totals>): Map<Kind, Totals> {
  return new Map([['label', { ...noTotals(), ...part }]]);
}

function workOn(id: string, part: Partial<Totals>, attention: number = 0) {
  return paidWork({
    totals: new Map([
      [id, labels(part)],
      ['x', labels({ n: 9 })],
    ]),
    attention: new Map([[id, { seconds: attention, visits: 1 }]]),
  });
}

test('an hour of paid work came to its pay over its time', () => {
  expect(workOn('prolific', { n: 3, seconds: 2520, variants: { GBP: 450 } })).toEqual([
    {
      id: 'prolific',
      name: 'Prolific',
      tasks: 3,
      seconds: 2520,
      pay: [{ currency: 'GBP', micros: 4_500_000 }],
      hourly: { currency: 'GBP', micros: 6_428_571 },
    },
  ]);
});

test('without a reward on the page there is no pay, and no hourly pay', () => {
  expect(workOn('mturk', { n: 3, seconds: 600 })).toMatchObject([{ pay: [], hourly: undefined }]);
});

test('without measured time the attention is shown, and no hourly pay', () => {
  expect(workOn('mturk', { n: 1, variants: { USD: 5 } }, 300)).toMatchObject([
    { seconds: 300, hourly: undefined },
  ]);
});

test('pay in two currencies is not added up', () => {
  const [prolific] = workOn('prolific', { n: 2, seconds: 600, variants: { GBP: 100, USD: 200 } });
  expect(prolific?.pay).toHaveLength(2);
  expect(prolific?.hourly).toBeUndefined();
});

test('only platforms that pay are paid work', () => {
  expect(workOn('mturk', { n: 1 }).map(({ id }) => id)).toEqual(['mturk']);
});
