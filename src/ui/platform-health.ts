import { healthOf, type Health } from '../acts/health.ts';
import { firstSlot, addDays } from '../acts/slot.ts';
import { noTotals, sumAttention, sumBy } from '../acts/sums.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import type { PeriodWork } from './read-work.ts';

export interface PlatformHealth {
  platform: PlatformProfile;
  health: Health;
  visits: number;
}

/** Days that say how a site is doing now; what was long ago does not matter to its health. */
const RECENT_DAYS = 7;

/** The health of each platform, over the last days of a period that ends today. */
export function platformHealth(
  work: Pick<PeriodWork, 'period' | 'rows' | 'attentionRows'>,
  platforms: readonly PlatformProfile[],
  dayStart: number,
): PlatformHealth[] {
  const since = firstSlot(addDays(work.period.to, 1 - RECENT_DAYS), dayStart);
  const acts = sumBy(
    work.rows.filter(({ slot }) => slot >= since),
    ({ platform }) => platform,
  );
  const attention = sumAttention(work.attentionRows.filter(({ slot }) => slot >= since));
  return platforms.map((platform) => {
    const totals = acts.get(platform.id) ?? noTotals();
    const visits = attention.get(platform.id)?.visits ?? 0;
    return { platform, visits, health: healthOf(totals, visits, platform.witnesses) };
  });
}
