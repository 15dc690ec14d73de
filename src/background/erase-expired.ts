import { slotOf } from '../acts/slot.ts';
import { eraseRows } from '../ledger/erase.ts';
import { lockedSettings, readSettings } from '../settings.ts';
import { updateBadge } from './badge.ts';
import { announce, mirrorArea, withLedger } from './storehouse.ts';

/** Erases real counts that are older than a school's policy keeps them; an hour goes when all of it is that old. */
export async function eraseExpired(now: Date): Promise<void> {
  const [{ retentionHours }, locked] = await Promise.all([readSettings(), lockedSettings()]);
  if (!locked.has('retentionHours') || retentionHours <= 0) return;
  const endSlot = slotOf(new Date(now.getTime() - retentionHours * 3_600_000));
  const { erased } = await withLedger((db) => eraseRows(db, mirrorArea, { endSlot }, slotOf(now)));
  if (erased === 0) return;
  announce();
  await updateBadge();
}
