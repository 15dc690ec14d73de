import type { Table } from './tables.ts';

/** How many rows were new, how many had something new, how many nothing. */
export interface MergeCounts {
  added: number;
  changed: number;
  unchanged: number;
}

/** The part of an object store that is read. */
interface Readable<Row> {
  get(key: IDBKeyRange | IDBValidKey): Promise<Row | undefined>;
  getAll(range: IDBKeyRange, count: number): Promise<Row[]>;
}

type AnyRow = { slot: string; device: string; platform: string };

/** The stored rows among which all of `rows` would be, by their joined keys. */
async function storedNear<Row extends AnyRow>(
  store: Readable<Row>,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<Map<string, Row>> {
  const slots = rows.map((row) => row.slot).toSorted();
  // Arrays sort after strings in IndexedDB: the end is after every row of the last slot.
  const range = IDBKeyRange.bound([slots[0]], [slots.at(-1), []]);
  const most = rows.length * 2;
  let found = await store.getAll(range, most);
  // Rows far apart: fetching each costs less than fetching all between them.
  if (found.length === most)
    found = (await Promise.all(rows.map((row) => store.get(table.keyOf(row))))).filter(
      (row) => row !== undefined,
    );
  return new Map(found.map((row) => [table.keyOf(row).join('\n'), table.complete(row)]));
}

/** What merging `rows` into a store comes to: the rows to write, each once, and the counts. */
export async function planMerge<Row extends AnyRow>(
  store: Readable<Row>,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<MergeCounts & { writes: Row[] }> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  if (rows.length === 0) return { ...counts, writes: [] };
  const stored = await storedNear(store, table, rows);
  const writes = new Map<string, Row>();
  for (const row of rows) {
    const key = table.keyOf(row).join('\n');
    const known = writes.get(key) ?? stored.get(key);
    if (known && table.addsNothing(known, row)) counts.unchanged += 1;
    else {
      counts[known ? 'changed' : 'added'] += 1;
      writes.set(key, known ? table.merge(known, row) : row);
    }
  }
  return { ...counts, writes: [...writes.values()] };
}
