import { dayOfSlot } from '../acts/slot.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { completeAttention, completeTally } from './complete-row.ts';
import { slotRange } from './range.ts';
import type { Ledger } from './schema.ts';

/** Acts of the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readTallies(db: Ledger, firstSlot: string, endSlot: string): Promise<TallyRow[]> {
  return (await db.getAll('tallies', slotRange(firstSlot, endSlot))).map(completeTally);
}

/** Attention in the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readAttention(db: Ledger, firstSlot: string, endSlot: string): Promise<AttentionRow[]> {
  return (await db.getAll('attention', slotRange(firstSlot, endSlot))).map(completeAttention);
}

/** The days of the first rows of both tables, or of the last ones. */
async function endDays(db: Ledger, direction: 'next' | 'prev', dayStart = 0): Promise<string[]> {
  const tx = db.transaction(['tallies', 'attention']);
  const cursors = await Promise.all([
    tx.objectStore('tallies').openKeyCursor(null, direction),
    tx.objectStore('attention').openKeyCursor(null, direction),
  ]);
  return cursors.flatMap((cursor) => (cursor ? [dayOfSlot(String(cursor.key[0]), dayStart)] : [])).toSorted();
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
  const tx = db.transaction(['tallies', 'attention']);
  const [tallies, attention] = await Promise.all([
    tx.objectStore('tallies').count(),
    tx.objectStore('attention').count(),
  ]);
  return { tallies, attention };
}
