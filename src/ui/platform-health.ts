import { agreement, healthOf, type Health } from '../acts/health.ts';
import type { Kind } from '../acts/kinds.ts';
import { firstSlot, addDays } from '../acts/slot.ts';
import { addTotals, noTotals, sumAttention, sumByPlatformAndKind } from '../acts/sums.ts';
import { isSynced } from '../acts/synced.ts';
import type { Totals } from '../acts/tally-row.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import type { PeriodWork } from './read-work.ts';

export interface PlatformHealth {
  platform: PlatformProfile;
  /** Of the platform as a whole: what ails any kind of act on it. */
  health: Health;
  /** Visits in the last days. */
  visits: number;
  /** Kinds of act that happened in the last days. */
  kinds: ReadonlyMap<Kind, Health>;
  /** Share of the acts that both witnesses can see which both saw, 0 to 1; undefined without such acts. */
  agreement: number | undefined;
}

/** Days that say how a site is doing now; what was long ago does not matter to its health. */
const RECENT_DAYS = 7;

type ByKind = ReadonlyMap<Kind, Totals>;

const NOTHING: ByKind = new Map();

function expectedOf({ witnesses }: PlatformProfile, kind: Kind): { page: boolean; network: boolean } {
  return { page: witnesses.page.includes(kind), network: witnesses.network.includes(kind) };
}

/** Totals of the kinds that both witnesses can see. */
function comparableTotals(platform: PlatformProfile, kinds: ByKind): Totals {
  const totals = noTotals();
  for (const [kind, ofKind] of kinds) {
    const { page, network } = expectedOf(platform, kind);
    if (page && network) addTotals(totals, ofKind);
  }
  return totals;
}

/** A platform is as ill as the kind of act that suffers most: one blind spot is not made good by other acts. */
function worstOf(kinds: ByKind, health: ReadonlyMap<Kind, Health>): Health | undefined {
  const byActs = [...health].toSorted(([a], [b]) => (kinds.get(b)?.n ?? 0) - (kinds.get(a)?.n ?? 0));
  const blind = byActs.find(([, each]) => each === 'page-blind' || each === 'network-blind');
  return (blind ?? byActs.find(([, each]) => each === 'agree') ?? byActs[0])?.[1];
}

/** The health of each platform and of the kinds of act on it, over the last days of a period that ends today. */
export function platformHealth(
  work: Pick<PeriodWork, 'period' | 'rows' | 'attentionRows' | 'totals'>,
  platforms: readonly PlatformProfile[],
  dayStart: number,
): PlatformHealth[] {
  const since = firstSlot(addDays(work.period.to, 1 - RECENT_DAYS), dayStart);
  // Totals from another browser's sync know no witnesses.
  const isRecent = (row: { slot: string; device: string }) => row.slot >= since && !isSynced(row);
  const recent = sumByPlatformAndKind(work.rows.filter(isRecent));
  const attention = sumAttention(work.attentionRows.filter(isRecent));
  return platforms.map((platform) => {
    const kinds = recent.get(platform.id) ?? NOTHING;
    const visits = attention.get(platform.id)?.visits ?? 0;
    const health = new Map(
      [...kinds]
        .filter(([, { n }]) => n > 0)
        .map(([kind, totals]) => [kind, healthOf(totals, visits, expectedOf(platform, kind))]),
    );
    return {
      platform,
      visits,
      kinds: health,
      health: worstOf(kinds, health) ?? healthOf(noTotals(), visits, { page: true, network: true }),
      agreement:
        agreement(comparableTotals(platform, kinds)) ??
        agreement(comparableTotals(platform, work.totals.get(platform.id) ?? NOTHING)),
    };
  });
}
