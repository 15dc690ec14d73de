import type { Totals } from './tally-row.ts';

/**
 * What the two witnesses say about each other, for one platform (or one kind of it) over a period.
 * 'agree': both saw most acts; 'page-blind' / 'network-blind': only the other one sees, counting goes on;
 * 'nothing-seen': visits without a single act, which may be a site that changed or a user who only read;
 * 'quiet': too little to say; 'single': only one witness is possible for these acts.
 */
export type Health = 'agree' | 'page-blind' | 'network-blind' | 'nothing-seen' | 'quiet' | 'single';

/** Visits without any act after which the silence is shown. */
const SILENT_VISITS = 3;

/** Below this share of the acts a witness counts as blind. */
const BLIND_BELOW = 0.5;

/**
 * The health of a platform.
 * @param expects which witnesses can see these acts at all
 */
export function healthOf(
  totals: Pick<Totals, 'n' | 'page' | 'network'>,
  visits: number,
  expects: { page: boolean; network: boolean },
): Health {
  if (totals.n === 0) return visits >= SILENT_VISITS ? 'nothing-seen' : 'quiet';
  if (!expects.page || !expects.network) return 'single';
  if (totals.page < totals.n * BLIND_BELOW) return 'page-blind';
  if (totals.network < totals.n * BLIND_BELOW) return 'network-blind';
  return 'agree';
}

/** Share of acts that both witnesses saw, 0 to 1; undefined without acts. */
export function agreement(totals: Pick<Totals, 'n' | 'page' | 'network'>): number | undefined {
  if (totals.n === 0) return undefined;
  return Math.max(0, Math.min(1, (totals.page + totals.network - totals.n) / totals.n));
}
