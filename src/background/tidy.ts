import { today } from '../acts/slot.ts';
import { markUnmirrored } from '../ledger/mirror.ts';
import { sumPast } from '../ledger/sum-past.ts';
import { readSettings } from '../settings.ts';
import { mirror, withLedger } from './storehouse.ts';

/** Restores a ledger that was wiped, sums up what is long past, and mirrors whatever is not mirrored yet. */
export async function tidyLedger(): Promise<void> {
  const { dayStart } = await readSettings();
  await withLedger(async (db) => {
    await sumPast(db, today(new Date(), dayStart), dayStart);
    await markUnmirrored(db);
  });
  mirror();
}
