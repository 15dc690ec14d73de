import { keyText, type Table } from './tables.ts';

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

/** Rows that are looked for with one request and planned in one task, of some milliseconds. */
const GROUP = 500;

/** The stored rows among which all of `rows`, in the order of their slots, would be, by their joined keys. */
async function storedNear<Row extends AnyRow>(
  store: Readable<Row>,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<Map<string, Row>> {
  // Arrays sort after strings in IndexedDB: the end is after every row of the last slot.
  const range = IDBKeyRange.bound([rows[0]?.slot], [rows.at(-1)?.slot, []]);
  const most = rows.length * 2;
  let found = await store.getAll(range, most);
  // Rows far apart: fetching each costs less than fetching all between them.
  if (found.length === most)
    found = (await Promise.all(rows.map((row) => store.get(table.keyOf(row))))).filter(
      (row) => row !== undefined,
    );
  return new Map(found.map((row) => [keyText(table, row), table.complete(row)]));
}

/** What a merge has to write: rows under keys that are not stored, and rows in place of stored ones. */
export interface MergeWrites<Row> {
  fresh: Row[];
  grown: Row[];
}

/** What merging `rows` into a store comes to: the rows to write, each once, and the counts. */
export async function planMerge<Row extends AnyRow>(
  store: Readable<Row>,
  table: Table<Row>,
  rows: readonly Row[],
): Promise<MergeCounts & MergeWrites<Row>> {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  const fresh = new Map<string, Row>();
  const grown = new Map<string, Row>();

  async function plan(group: readonly Row[]): Promise<void> {
    const stored = await storedNear(store, table, group);
    for (const row of group) {
      const key = keyText(table, row);
      const writes = stored.has(key) ? grown : fresh;
      const known = writes.get(key) ?? stored.get(key);
      if (known && table.addsNothing(known, row)) counts.unchanged += 1;
      else {
        counts[known ? 'changed' : 'added'] += 1;
        writes.set(key, known ? table.merge(known, row) : row);
      }
    }
  }

  const sorted = rows.toSorted((a, b) => (a.slot < b.slot ? -1 : a.slot > b.slot ? 1 : 0));
  const planned: Promise<void>[] = [];
  for (let at = 0; at < sorted.length; at += GROUP) planned.push(plan(sorted.slice(at, at + GROUP)));
  await Promise.all(planned);
  return { ...counts, fresh: [...fresh.values()], grown: [...grown.values()] };
}
