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

export async function readSafekeeping(db: Ledger): Promise<Safekeeping> {
  const [restored, backup, first] = await Promise.all([
    db.get('meta', 'restored'),
    db.get('meta', 'backup'),
    firstDay(db),
  ]);
  return {
    ...(isDay(restored) && { restored }),
    ...(isDay(backup) && { backup }),
    ...(first !== undefined && { first }),
  };
}
