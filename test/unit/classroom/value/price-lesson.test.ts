import { describe, expect, it } from 'vitest';
import { CODED_COUNTS, countsBy } from '../../../../src/classroom/code/class-result.ts';
import { priceLesson, totalsOfCounts } from '../../../../src/classroom/value/price-lesson.ts';
import { isPriced } from '../../../../src/valuation/money.ts';
import type { LensChoice } from '../../../../src/valuation/valuation.ts';

const choice: LensChoice = {
  lens: 'ad',
  benchmark: 'classic',
  ownBenchmark: 4.75,
  region: 'worldwide',
  wage: { amount: 12.02, currency: 'EUR', source: 'own' },
};

function counts(change: Partial<ReturnType<typeof countsBy>>) {
  return new Map(CODED_COUNTS.map(({ name }) => [name, { ...countsBy(() => 0), ...change }[name]]));
}

describe('the price of a lesson', () => {
  it('is what the same likes would be worth on Facebook by the classic benchmark', () => {
    const { price } = priceLesson(totalsOfCounts(counts({ like: 100 })), choice);
    // 4.75 / (107 × 91.25 / 30) = 0.014595 a like
    expect(isPriced(price) && price.central).toBeCloseTo(1_459_500, -3);
  });

  it('has no ad price for CAPTCHAs, but a price for the labels given in them', () => {
    const kinds = totalsOfCounts(counts({ imageCaptcha: 2, otherCaptcha: 1 }));
    expect(kinds.get('captcha')).toMatchObject({ n: 3, quantity: 37 });
    expect(isPriced(priceLesson(kinds, choice).price)).toBe(false);
    expect(isPriced(priceLesson(kinds, { ...choice, lens: 'training' }).price)).toBe(true);
  });

  it('of nothing is nothing', () => {
    expect(priceLesson(totalsOfCounts(counts({})), choice).gross).toBe(0);
  });
});
