import { describe, expect, test } from 'vitest';
import { valuePerAct } from '../../../src/valuation/ad-revenue.ts';
import { averageUser } from '../../../src/valuation/average-user.ts';
import { collective } from '../../../src/valuation/collective.ts';
import { isPriced, money, type Price } from '../../../src/valuation/money.ts';
import { exactly, times } from '../../../src/valuation/spread.ts';
import { value } from '../../../src/valuation/lenses.ts';
import type { PlatformFacts } from '../../../src/valuation/valuation.ts';
import { publishedWage } from '../../../src/valuation/wage.ts';
import { acts, B30, choice, FACEBOOK, REDDIT, work } from './work.ts';

/** Amounts in units, as the examples are written: [low, central, high]. */
function units(price: Price | undefined): [number, number, number] {
  if (!price || !isPriced(price)) throw new Error('There is no price');
  return [price.low / 1e6, price.central / 1e6, price.high / 1e6];
}

function average(platform: PlatformFacts, perUserQuarter: number, days: number): number {
  const own = choice({ benchmark: 'own', ownBenchmark: perUserQuarter });
  return units(averageUser(platform, { days, activeDays: 0 }, own))[1];
}

const perAct = (perUserQuarter: number, actsPerMonth: number) =>
  valuePerAct(exactly(perUserQuarter), exactly(actsPerMonth)).central;

describe('ad revenue', () => {
  test.each([
    [30, 1.561644],
    [7, 0.364384],
    [1, 0.052055],
  ])('A1: an average user in %i days brings in %f', (days, expected) => {
    expect(units(averageUser(FACEBOOK, { days, activeDays: 0 }, choice()))[1]).toBeCloseTo(expected, 6);
  });

  test.each([
    [13.12, 4.313425],
    [68.44, 22.500822],
    [23.14, 7.607671],
    [5.52, 1.814795],
    [4.5, 1.479452],
  ])('A2: %f per user and quarter is %f in 30 days', (perUserQuarter, expected) => {
    expect(average(FACEBOOK, perUserQuarter, 30)).toBeCloseTo(expected, 6);
  });

  test('A3: a figure per daily user counts the days with a visit', () => {
    const latest = choice({ benchmark: 'latest' });
    expect(units(averageUser(FACEBOOK, { days: 30, activeDays: 22 }, latest))[1]).toBeCloseTo(3.992548, 6);
    expect(units(averageUser(FACEBOOK, { days: 30, activeDays: 0 }, latest))[1]).toBe(0);
  });

  test('A3b: other companies', () => {
    const reddit = averageUser(
      REDDIT,
      { days: 30, activeDays: 20 },
      choice({ benchmark: 'latest', region: 'us-canada' }),
    );
    const pinterest = averageUser(
      { id: 'pinterest', owner: 'Pinterest', adFunded: true, group: 'social' },
      { days: 30, activeDays: 3 },
      choice({ benchmark: 'latest', region: 'europe' }),
    );
    expect(average(FACEBOOK, 10.88, 12)).toBeCloseTo(1.430795, 6);
    expect(units(reddit)[1]).toBeCloseTo(2.364932, 6);
    expect(units(pinterest)[1]).toBeCloseTo(0.52274, 6);
  });

  test('A4: likes, reactions and comments of B30, shared out by the mean and by the median', () => {
    const { like, reaction, comment } = B30;
    const valuation = value(work({ facebook: { like, reaction, comment } }), choice());
    expect(units(valuation.price)[1]).toBeCloseTo(0.481628, 5);
    expect(35 * perAct(4.75, 17)).toBeCloseTo(3.215149, 6);
  });

  test('A4b: no act at all is worth nothing, and the average user still brings in as much', () => {
    const valuation = value(work({ facebook: {} }), choice());
    expect(units(valuation.price)).toEqual([0, 0, 0]);
    expect(units(valuation.averageUser)[1]).toBeCloseTo(1.561644, 6);
  });

  test('A4c: one act', () => {
    expect(perAct(4.75, 107)).toBeCloseTo(0.014595, 6);
    expect(perAct(4.75, 17)).toBeCloseTo(0.091861, 6);
  });

  test('A4d: three users with 0, 10 and 140 acts bring in what three average users do', () => {
    const each = [0, 10, 140].map((n) => n * perAct(4.75, 50));
    expect(each.reduce((sum, part) => sum + part)).toBeCloseTo((3 * 4.75 * 30) / 91.25, 9);
  });

  test('A5, A6: a price per thing seen or asked', () => {
    expect(money(times(exactly(20.02 / 1000), 300), 'USD').central).toBe(6_006_000);
    const queries = money(times({ low: 0.034, central: 0.04, high: 0.045 }, 126), 'USD');
    expect(units(queries)).toEqual([4.284, 5.04, 5.67]);
  });
});

describe('click market', () => {
  const valuation = value(work({ facebook: B30 }), choice({ lens: 'click' }));

  test('B1: what B30 would sell for', () => {
    expect(units(valuation.price)).toEqual([0.212, 0.739, 6.932]);
  });

  test('B2: the tenth that reaches the worker', () => {
    expect(units(valuation.worker)[1]).toBeCloseTo(0.0739, 6);
  });

  test('B3: the two prices of the seed, as they are written', () => {
    expect(money(exactly(28 * 0.00006), 'USD').central).toBe(1680);
    expect(units(money(times({ low: 0.35, central: 0.525, high: 0.7 }, 28), 'USD'))).toEqual([
      9.8, 14.7, 19.6,
    ]);
  });
});

describe('hourly wage', () => {
  test('C1: seconds of B30', () => {
    const { seconds } = value(work({ facebook: B30 }), choice({ lens: 'wage' }));
    expect(seconds.low).toBeCloseTo(135.15, 9);
    expect(seconds.central).toBeCloseTo(247.55, 9);
    expect(seconds.high).toBeCloseTo(505.5, 9);
  });

  test('C2: at the French minimum wage, in euros', () => {
    const { price, currency } = value(work({ facebook: B30 }), choice({ lens: 'wage' }));
    const [low, central, high] = units(price);
    expect(currency).toBe('EUR');
    expect(low).toBeCloseTo(0.451251, 5);
    expect(central).toBeCloseTo(0.826542, 5);
    expect(high).toBeCloseTo(1.687808, 5);
  });

  test.each([
    ['minwage_us', 0.498538],
    ['wage_mturk_hara', 0.137528],
    ['wage_kenya_sama', 0.114148],
  ] as const)('C3: at %s, %f dollars', (id, expected) => {
    const { price } = value(work({ facebook: B30 }), choice({ lens: 'wage', wage: publishedWage(id) }));
    expect(units(price)[1]).toBeCloseTo(expected, 5);
  });
});

test('D1: what the labels of B30 would cost', () => {
  expect(units(value(work({ facebook: B30 }), choice({ lens: 'training' })).price)).toEqual([
    0, 0.6035, 1.7445,
  ]);
});

test('E1: thirty days of all users together', () => {
  const month = averageUser(FACEBOOK, { days: 30, activeDays: 0 }, choice());
  expect(month && collective(month, 2_006_000_000).central / 1e9).toBeCloseTo(3.1327, 4);
});

test('measured seconds count for what was measured, and the model for what the page witness did not see', () => {
  const { seconds } = value(work({ facebook: { comment: acts(3, { page: 2, seconds: 40 }) } }), choice());
  expect(seconds.central).toBeCloseTo(40 + 19.15, 9);
});
