import { today } from '../acts/slot.ts';
import { bundleRange } from '../ledger/bundle.ts';
import { markUnmirrored } from '../ledger/mirror.ts';
import { sumPast } from '../ledger/sum-past.ts';
import { readSettings } from '../settings.ts';
import { mirror, withLedger } from './storehouse.ts';
import { unbundleSoon } from './unbundle-soon.ts';

/** Restores a ledger that was wiped, mirrors whatever is not mirrored yet, and sums up what is long past. */
export async function tidyLedger(): Promise<void> {
  const { dayStart } = await readSettings();
  await withLedger(async (db) => {
    // In this order: a day that is marked as changed takes its sums away.
    await markUnmirrored(db);
    await sumPast(db, today(new Date(), dayStart), dayStart);
    if ((await db.getKey('meta', bundleRange())) !== undefined) await unbundleSoon();
  });
  mirror();
}
