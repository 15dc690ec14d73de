import { MICROS_PER_UNIT, type Currency, type Range } from './money.ts';
import { times, type Spread } from './spread.ts';

/** Billions do not fit in micros; they are whole units of the currency. */
export interface CollectiveAmount extends Spread {
  readonly currency: Currency;
}

/** What all users together bring in, if each brings in this much. */
export function collective(perUser: Range, users: number): CollectiveAmount {
  const { low, central, high } = times(perUser, users / MICROS_PER_UNIT);
  return {
    currency: perUser.currency,
    low: Math.round(low),
    central: Math.round(central),
    high: Math.round(high),
  };
}
