import type { Spread } from './spread.ts';

/** Millionths of a currency unit, a whole number. */
type Micros = number;

/** ISO 4217 code, for example 'USD'. */
export type Currency = string;

export const MICROS_PER_UNIT = 1_000_000;

/** An amount of money with its uncertainty: low ≤ central ≤ high. */
export interface Range {
  readonly currency: Currency;
  readonly low: Micros;
  readonly central: Micros;
  readonly high: Micros;
}

/** 'no-ad-price': no advertising is sold against such acts; 'no-published-figure': nobody published a price. */
export type NoPriceReason = 'no-ad-price' | 'no-published-figure';

/** There is no price, which is not the same as a price of zero. */
export interface NoPrice {
  readonly reason: NoPriceReason;
}

export type Price = Range | NoPrice;

export function isPriced(price: Price): price is Range {
  return 'central' in price;
}

export function noPrice(reason: NoPriceReason): NoPrice {
  return { reason };
}

export function zero(currency: Currency): Range {
  return { currency, low: 0, central: 0, high: 0 };
}

/** Amounts in units of a currency, rounded once to whole micros. */
export function money(amounts: Spread, currency: Currency): Range {
  const round = (units: number) => Math.round(units * MICROS_PER_UNIT);
  return { currency, low: round(amounts.low), central: round(amounts.central), high: round(amounts.high) };
}

/** Two currencies met where one was meant. */
export class CurrencyMismatch extends Error {
  override name = 'CurrencyMismatch';

  constructor(one: Currency, other: Currency) {
    super(`${one} and ${other} cannot be mixed; convert at a rate that the user has set`);
  }
}

/** The sum of two amounts in the same currency; throws `CurrencyMismatch` otherwise. */
export function add(a: Range, b: Range): Range {
  if (a.currency !== b.currency) throw new CurrencyMismatch(a.currency, b.currency);
  return { currency: a.currency, low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };
}

/** A rate that the user has set: so many units of `to` for one unit of `from`. */
export interface ExchangeRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: number;
}

/** The amount in the other currency, at the user's own rate; throws `CurrencyMismatch` for any other currency. */
export function convert(amount: Range, { from, to, rate }: ExchangeRate): Range {
  if (amount.currency !== from) throw new CurrencyMismatch(amount.currency, from);
  const exchange = (micros: Micros) => Math.round(micros * rate);
  return {
    currency: to,
    low: exchange(amount.low),
    central: exchange(amount.central),
    high: exchange(amount.high),
  };
}
