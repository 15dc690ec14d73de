import { unwrap } from 'idb';
import { markOf } from './mirror-marks.ts';
import { sumsAfter } from './sum-store.ts';
import type { WriteTransaction } from './transact.ts';

/**
 * Prepares, in the transaction that changes rows of these slots, to note that whatever is derived from them is
 * behind: the mirrors of their days, and the sums that could hold them. A mark counts the changes, so that a mirror
 * written meanwhile does not take away the mark of a later change.
 * @returns notes it, by requests that need not be waited for, and answers the days
 */
export async function prepareChange<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  slots: readonly string[],
): Promise<() => string[]> {
  const meta = tx.objectStore('meta');
  const days = [...new Set(slots.map((slot) => slot.slice(0, 10)))];
  const marks = await Promise.all(days.map((day) => meta.get(markOf(day))));
  return () => {
    let [first] = slots;
    if (first === undefined) return [];
    for (const slot of slots) if (slot < first) first = slot;
    const plain = unwrap(meta);
    plain.delete(sumsAfter(first));
    days.forEach((day, index) => {
      const changes = marks[index];
      plain.put(typeof changes === 'number' ? changes + 1 : 1, markOf(day));
    });
    return days;
  };
}

/** Notes a change at once: see `prepareChange`. */
export async function noteChange<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  slots: readonly string[],
): Promise<string[]> {
  return (await prepareChange(tx, slots))();
}
