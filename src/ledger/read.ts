import { isSynced } from '../acts/synced.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { completeAttention, completeTally } from './complete-row.ts';
import { slotRange } from './range.ts';
import type { Ledger } from './schema.ts';

/** Rows of one `getAll`: large enough to be fast, small enough not to hold up a page. */
const CHUNK = 10_000;

/** Acts of the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readTallies(db: Ledger, firstSlot: string, endSlot: string): Promise<TallyRow[]> {
  return (await db.getAll('tallies', slotRange(firstSlot, endSlot))).map(completeTally);
}

/** Attention in the slots from `firstSlot` up to but without `endSlot`, by key. */
export async function readAttention(db: Ledger, firstSlot: string, endSlot: string): Promise<AttentionRow[]> {
  return (await db.getAll('attention', slotRange(firstSlot, endSlot))).map(completeAttention);
}

/** The first civil day with acts or attention; undefined if there is none. */
export async function firstDay(db: Ledger): Promise<string | undefined> {
  const tx = db.transaction(['tallies', 'attention']);
  const cursors = await Promise.all([
    tx.objectStore('tallies').openKeyCursor(),
    tx.objectStore('attention').openKeyCursor(),
  ]);
  const days = cursors.flatMap((cursor) => (cursor ? [String(cursor.key[0]).slice(0, 10)] : []));
  return days.toSorted()[0];
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

/** Rows of one kind at a time, in the order of their keys, so that no step holds more than one chunk. */
export type Chunk = { tallies: TallyRow[] } | { attention: AttentionRow[] };

/** Chunks from `fetch`, each asked for while the one before is being used. */
async function* inChunks<Row>(
  fetch: (after: Row | undefined) => Promise<Row[]>,
  size: number,
): AsyncGenerator<Row[]> {
  for (let next: Promise<Row[]> | undefined = fetch(undefined); next;) {
    const rows: Row[] = await next;
    next = rows.length === size ? fetch(rows.at(-1)) : undefined;
    if (rows.length > 0) yield rows;
  }
}

/**
 * Everything stored, in chunks, but for what another browser told by its sync: it has the rows themselves. A row that
 * is written meanwhile may or may not be among them.
 */
export async function* readAll(db: Ledger, size = CHUNK): AsyncGenerator<Chunk> {
  const after = (key: string[] | undefined) => key && IDBKeyRange.lowerBound(key, true);
  const tallies = inChunks<TallyRow>(
    (row) => db.getAll('tallies', after(row && [row.slot, row.platform, row.kind, row.device]), size),
    size,
  );
  const attention = inChunks<AttentionRow>(
    (row) => db.getAll('attention', after(row && [row.slot, row.platform, row.device]), size),
    size,
  );
  const isHourly = (row: { device: string }) => !isSynced(row);
  for await (const rows of tallies) yield { tallies: rows.filter(isHourly).map(completeTally) };
  for await (const rows of attention) yield { attention: rows.filter(isHourly).map(completeAttention) };
}
