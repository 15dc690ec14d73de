import { isDay } from '../acts/slot.ts';
import { firstDay } from '../ledger/read.ts';
import type { Ledger } from '../ledger/schema.ts';

/** How safe the counts are from loss. Days are civil days. */
export interface Safekeeping {
  /** The day on which the counts were restored after a loss, until the user has read of it. */
  restored?: string;
  /** The day of the last backup. */
  backup?: string;
  /** The first day with counts. */
  first?: string;
}

/** @param beginning the first day with counts, where it is being read already */
export async function readSafekeeping(db: Ledger, beginning = firstDay(db)): Promise<Safekeeping> {
  const meta = db.transaction('meta').store;
  const [restored, backup, first] = await Promise.all([meta.get('restored'), meta.get('backup'), beginning]);
  return {
    ...(isDay(restored) && { restored }),
    ...(isDay(backup) && { backup }),
    ...(first !== undefined && { first }),
  };
}
