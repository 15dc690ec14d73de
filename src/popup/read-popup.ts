import type { LedgerDoor } from '../ledger/door.ts';
import { firstDay } from '../ledger/read.ts';
import { PROFILES } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { platformHealth, type PlatformHealth } from '../ui/platform-health.ts';
import { readSafekeeping, type Safekeeping } from '../ui/read-safekeeping.ts';
import { readWork, type PeriodWork } from '../ui/read-work.ts';

/** What the popup shows of the ledger. */
export interface PopupData {
  work: PeriodWork;
  health: readonly PlatformHealth[];
  safekeeping: Safekeeping;
}

/**
 * Reads the period that the settings name.
 * @param trustSums false to read every row
 */
export async function readPopup(
  door: LedgerDoor,
  { period, dayStart }: Pick<Settings, 'period' | 'dayStart'>,
  trustSums = true,
): Promise<PopupData> {
  const wanted = { name: period, now: new Date(), dayStart };
  const [work, safekeeping] = await door((db) => {
    const first = firstDay(db, dayStart);
    return Promise.all([readWork(db, wanted, trustSums, first), readSafekeeping(db, first)]);
  });
  return { work, safekeeping, health: platformHealth(work, PROFILES, dayStart) };
}
