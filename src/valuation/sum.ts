import { add, isPriced, zero, type Currency, type NoPriceReason, type Price } from './money.ts';

/** A total, and what it had to leave out. */
export interface Total {
  /** Sum of what has a price; no price only if nothing has one. */
  readonly price: Price;
  /** Why parts were left out; empty if every part has a price. */
  readonly missing: readonly NoPriceReason[];
}

/** Sums prices of one currency. The sum of nothing is zero; the sum of things without a price has no price. */
export function total(prices: Iterable<Price>, currency: Currency): Total {
  let sum = zero(currency);
  let priced = 0;
  const missing = new Set<NoPriceReason>();
  for (const price of prices) {
    if (isPriced(price)) {
      sum = add(sum, price);
      priced += 1;
    } else {
      missing.add(price.reason);
    }
  }
  const [reason] = missing;
  return { price: priced === 0 && reason ? { reason } : sum, missing: [...missing] };
}
