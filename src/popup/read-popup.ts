import type { LedgerDoor } from '../ledger/door.ts';
import { PROFILES } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { readWork, type PeriodWork } from '../ui/read-work.ts';
import { platformHealth, type PlatformHealth } from '../ui/platform-health.ts';

/** What the popup shows of the ledger. */
export interface PopupData {
  work: PeriodWork;
  health: readonly PlatformHealth[];
}

/** Reads the period that the settings name. */
export async function readPopup(
  door: LedgerDoor,
  { period, dayStart }: Pick<Settings, 'period' | 'dayStart'>,
): Promise<PopupData> {
  const work = await door((db) => readWork(db, period, new Date(), dayStart));
  return { work, health: platformHealth(work, PROFILES, dayStart) };
}
