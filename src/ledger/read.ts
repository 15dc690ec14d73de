import { dayOfSlot } from '../acts/slot.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { bundleRange, unpackBundles } from './bundle.ts';
import { slotRange } from './range.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';

/** Acts of the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readTallies(db: Ledger, firstSlot: string, endSlot: string): Promise<TallyRow[]> {
  return storedTallies(db.transaction(['tallies', 'meta'])).getAll(slotRange(firstSlot, endSlot));
}

/** Attention in the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readAttention(db: Ledger, firstSlot: string, endSlot: string): Promise<AttentionRow[]> {
  return storedAttention(db.transaction(['attention', 'meta'])).getAll(slotRange(firstSlot, endSlot));
}

/** The days of the first rows of both tables, or of the last ones. */
async function endDays(db: Ledger, direction: 'next' | 'prev', dayStart = 0): Promise<string[]> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [bundle, ...cursors] = await Promise.all([
    tx.objectStore('meta').openCursor(bundleRange(), direction),
    tx.objectStore('tallies').openKeyCursor(null, direction),
    tx.objectStore('attention').openKeyCursor(null, direction),
  ]);
  const bundled = unpackBundles([bundle?.value]).flatMap(({ tallies, attention }) => [
    ...tallies,
    ...attention,
  ]);
  const slots = [
    ...bundled.map(({ slot }) => slot),
    ...cursors.flatMap((cursor) => (cursor ? [String(cursor.key[0])] : [])),
  ];
  return slots.map((slot) => dayOfSlot(slot, dayStart)).toSorted();
}

/** The first day with acts or attention, a civil one unless it has a start; undefined if there is none. */
export async function firstDay(db: Ledger, dayStart = 0): Promise<string | undefined> {
  return (await endDays(db, 'next', dayStart))[0];
}

/** The last civil day with acts or attention; undefined if there is none. */
export async function lastDay(db: Ledger): Promise<string | undefined> {
  return (await endDays(db, 'prev')).at(-1);
}

/** Rows stored, in both tables. */
export async function countRows(db: Ledger): Promise<{ tallies: number; attention: number }> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [tallies, attention] = await Promise.all([storedTallies(tx).count(), storedAttention(tx).count()]);
  return { tallies, attention };
}
