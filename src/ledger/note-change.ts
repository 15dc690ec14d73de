import { markOf } from './mirror-marks.ts';
import { sumsAfter } from './sum-store.ts';
import type { WriteTransaction } from './transact.ts';

/**
 * Notes, in the transaction that changes rows of these slots, that whatever is derived from them is behind: the
 * mirrors of their days, and the sums that could hold them. A mark counts the changes, so that a mirror written
 * meanwhile does not take away the mark of a later change.
 * @returns the days
 */
export async function noteChange<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  slots: readonly string[],
): Promise<string[]> {
  const meta = tx.objectStore('meta');
  let first = slots[0];
  if (first === undefined) return [];
  for (const slot of slots) if (slot < first) first = slot;
  const days = [...new Set(slots.map((slot) => slot.slice(0, 10)))];
  const marked = days.map(async (day) => {
    const changes = await meta.get(markOf(day));
    await meta.put(typeof changes === 'number' ? changes + 1 : 1, markOf(day));
  });
  await Promise.all([meta.delete(sumsAfter(first)), ...marked]);
  return days;
}
