import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';
import { adBenchmark } from './ad-benchmark.ts';
import { spreadOf } from './benchmark.ts';
import { benchmark } from './benchmarks.ts';
import { money, noPrice, zero } from './money.ts';
import { quotient, times, type Spread } from './spread.ts';
import type { LensChoice, PlatformFacts, Priced } from './valuation.ts';

/** Days of a quarter: 365 / 4. */
export const QUARTER_DAYS = 365 / 4;

/** Days of the month in which published activity is counted. */
const MONTH_DAYS = 30;

/** Acts that no advertising is sold against. */
const WITHOUT_AD: ReadonlySet<Kind> = new Set(['captcha', 'feedback', 'label']);

/**
 * What one act is worth in US dollars when a platform's revenue is shared out by acts.
 * Over all users it gives back the revenue, if the divisor is the mean of all users.
 * @param perUserQuarter revenue per user and quarter
 * @param actsPerMonth acts per user in 30 days
 */
export function valuePerAct(perUserQuarter: Spread, actsPerMonth: Spread): Spread {
  return quotient(perUserQuarter, times(actsPerMonth, QUARTER_DAYS / MONTH_DAYS));
}

/** Mean likes and comments of a user in 30 days, as Facebook last published them. */
function meanActsPerMonth(): Spread {
  return spreadOf(benchmark('fb_mean_likes_comments_2012'));
}

/** The acts of one kind on one platform, as a share of the advertising revenue. */
export function adRevenue(platform: PlatformFacts, kind: Kind, totals: Totals, choice: LensChoice): Priced {
  if (WITHOUT_AD.has(kind)) return { price: noPrice('no-ad-price'), sources: [] };
  if (!platform.adFunded) return { price: zero('USD'), zero: 'no-advertising', sources: [] };
  const acts = standing(totals);
  if (kind === 'search') return searches(platform.id, acts);
  const figure = adBenchmark(platform.id, choice);
  if (!figure) return { price: noPrice('no-published-figure'), sources: [] };
  const perAct = valuePerAct(figure.perUserQuarter, meanActsPerMonth());
  return {
    price: money(times(perAct, acts), 'USD'),
    sources: [...figure.sources, 'fb_mean_likes_comments_2012'],
  };
}

/** A search is priced by itself: a query comes near to an auction of its own. */
function searches(platform: string, queries: number): Priced {
  if (platform !== 'google-search') return { price: noPrice('no-published-figure'), sources: [] };
  const id = 'google_rev_per_search_q4_2025';
  return { price: money(times(spreadOf(benchmark(id)), queries), 'USD'), sources: [id] };
}
