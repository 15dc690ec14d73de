import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { benchmark, BENCHMARKS, type BenchmarkId } from './benchmarks.ts';
import { effort } from './effort.ts';
import { money } from './money.ts';
import { suggestCountry } from './region.ts';
import { times } from './spread.ts';
import type { Priced, WageChoice } from './valuation.ts';

const SECONDS_PER_HOUR = 3600;

/** What an hourly wage would pay for the same minutes. The range is that of the minutes. */
export function wage(kind: Kind, totals: Totals, { amount, currency, source }: WageChoice): Priced {
  const { seconds, sources } = effort(kind, totals);
  return {
    price: money(times(seconds, amount / SECONDS_PER_HOUR), currency),
    sources: [source, ...sources],
  };
}

/** Wages to choose from, best paid last. */
export const WAGE_IDS: readonly BenchmarkId[] = BENCHMARKS.filter(({ unit }) => unit === 'hour').map(
  ({ id }) => id,
);

/** A published wage as a choice. */
export function publishedWage(id: BenchmarkId): WageChoice {
  const { value, currency } = benchmark(id);
  if (currency === undefined) throw new Error(`${id} is no wage`);
  return { amount: value, currency, source: id };
}

/** The minimum wage of the country that a browser's language suggests, else Mechanical Turk's median. */
export function suggestWage(language: string): BenchmarkId {
  const country = suggestCountry(language);
  return (
    WAGE_IDS.find((id) => id.startsWith('minwage') && benchmark(id).area === country) ?? 'wage_mturk_hara'
  );
}

/** A wage that a user typed, or that a policy holds, may be anything. */
function isWage({ amount, currency }: { amount: number; currency: string }): boolean {
  return Number.isFinite(amount) && amount >= 0 && /^[A-Z]{3}$/.test(currency);
}

/** The wage in force: the user's own, the one picked, else the one that the language suggests. */
export function resolveWage(
  picked: string,
  own: { amount: number; currency: string },
  language: string,
): WageChoice {
  if (picked === 'own' && isWage(own)) return { ...own, source: 'own' };
  return publishedWage(WAGE_IDS.find((id) => id === picked) ?? suggestWage(language));
}
