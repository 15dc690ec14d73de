import { describe, expect, test } from 'vitest';
import {
  add,
  convert,
  CurrencyMismatch,
  isPriced,
  money,
  noPrice,
  zero,
} from '../../../src/valuation/money.ts';
import { exactly } from '../../../src/valuation/spread.ts';
import { total } from '../../../src/valuation/sum.ts';

const dollars = money({ low: 1, central: 2, high: 3 }, 'USD');
const euros = money(exactly(2), 'EUR');

describe('money', () => {
  test('is whole micros', () => {
    expect(money(exactly(0.0145948), 'USD').central).toBe(14_595);
  });

  test('adds up in one currency', () => {
    expect(add(dollars, dollars)).toEqual({
      currency: 'USD',
      low: 2_000_000,
      central: 4_000_000,
      high: 6_000_000,
    });
  });

  test('never mixes two currencies', () => {
    expect(() => add(dollars, euros)).toThrow(CurrencyMismatch);
    expect(() => total([dollars, euros], 'USD')).toThrow(CurrencyMismatch);
  });

  test("changes currency only at the user's rate, and only from the rate's currency", () => {
    expect(convert(dollars, { from: 'USD', to: 'EUR', rate: 0.9 }).central).toBe(1_800_000);
    expect(() => convert(euros, { from: 'USD', to: 'EUR', rate: 0.9 })).toThrow(CurrencyMismatch);
  });
});

describe('no price', () => {
  test('is not zero', () => {
    expect(isPriced(zero('USD'))).toBe(true);
    expect(isPriced(noPrice('no-ad-price'))).toBe(false);
    expect(total([noPrice('no-ad-price')], 'USD').price).toEqual({ reason: 'no-ad-price' });
  });

  test('is left out of a total, which says so', () => {
    expect(total([dollars, noPrice('no-ad-price')], 'USD')).toEqual({
      price: dollars,
      missing: ['no-ad-price'],
    });
  });

  test('is not the price of nothing', () => {
    expect(total([], 'USD')).toEqual({ price: zero('USD'), missing: [] });
  });
});
