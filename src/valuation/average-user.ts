import { adBenchmark } from './ad-benchmark.ts';
import { QUARTER_DAYS } from './ad-revenue.ts';
import { spreadOf } from './benchmark.ts';
import { benchmark } from './benchmarks.ts';
import { money, type Range } from './money.ts';
import { times } from './spread.ts';
import type { LensChoice, PlatformFacts } from './valuation.ts';

/** Mean days of a month: 365 / 12. */
const MEAN_MONTH_DAYS = 365 / 12;

/**
 * What an average user brings in to a platform over the same days; undefined where nothing is published.
 * @param days days of the period
 * @param activeDays days of it with a visit; they count for figures per daily user
 */
export function averageUser(
  platform: PlatformFacts,
  { days, activeDays }: { days: number; activeDays: number },
  choice: LensChoice,
): Range | undefined {
  if (!platform.adFunded) return undefined;
  if (platform.id === 'google-search') {
    const searches = (benchmark('google_searches_user_mean').value * days) / MEAN_MONTH_DAYS;
    return money(times(spreadOf(benchmark('google_rev_per_search_q4_2025')), searches), 'USD');
  }
  const figure = adBenchmark(platform.id, choice);
  if (!figure) return undefined;
  const counted = figure.days === 'active' ? Math.min(activeDays, days) : days;
  return money(times(figure.perUserQuarter, counted / QUARTER_DAYS), 'USD');
}
