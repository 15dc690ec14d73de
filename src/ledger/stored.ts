import type { IDBPTransaction } from 'idb';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { bundleRange, readBundleKey, unpackBundles } from './bundle.ts';
import type { LedgerSchema } from './schema.ts';
import { ATTENTION, inOrder, keyText, TALLIES, type Table } from './tables.ts';

type Key = string[];
type AnyRow = { slot: string; device: string; platform: string };

/** What can be asked of a table: of the rows in their places and of those in bundles, as if they were one. */
export interface Stored<Row> {
  get(key: Key): Promise<Row | undefined>;
  /** In the order of their keys, the first `count` at most. */
  getAll(range: IDBKeyRange, count?: number): Promise<Row[]>;
  /** In no order. */
  getAllKeys(range?: IDBKeyRange): Promise<Key[]>;
  count(range?: IDBKeyRange): Promise<number>;
}

/** The part of an object store that is read. */
interface Place<Row> {
  get(key: IDBValidKey): Promise<Row | undefined>;
  getAll(range: IDBKeyRange, count?: number): Promise<Row[]>;
  getAllKeys(range?: IDBKeyRange): Promise<Key[]>;
  count(range?: IDBKeyRange): Promise<number>;
}

interface Bundles {
  getAll(range: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange): Promise<string[]>;
}

/** The day in which a bound of a range of keys lies; an array, which sorts after every slot, is the end of all. */
function dayOfBound(bound: unknown, open: string): string {
  const slot: unknown = Array.isArray(bound) ? bound[0] : undefined;
  return typeof slot === 'string' ? slot.slice(0, 10) : open;
}

/** The days at the ends of a range, which alone can lie in it in part. */
function endsOf(range: IDBKeyRange | undefined): [first: string, last: string] {
  return [dayOfBound(range?.lower, ''), dayOfBound(range?.upper, '\uffff')];
}

/** The rows of a table in a range that lie in bundles, of all its days or of some, in the order of their keys. */
async function rowsIn<Row extends AnyRow>(
  bundles: Bundles,
  { keyOf, rowsOf }: Table<Row>,
  range: IDBKeyRange | undefined,
  days = endsOf(range),
): Promise<Row[]> {
  const ends = endsOf(range);
  const found = unpackBundles(await bundles.getAll(bundleRange(...days)));
  return found.flatMap((bundle) => {
    const rows = rowsOf(bundle);
    return range && ends.includes(bundle.day) ? rows.filter((row) => range.includes(keyOf(row))) : rows;
  });
}

/** How many they are; the keys of the bundles tell, but for the days at the ends. */
async function countIn<Row extends AnyRow>(
  bundles: Bundles,
  table: Table<Row>,
  range: IDBKeyRange | undefined,
): Promise<number> {
  const ends = endsOf(range);
  const found = (await bundles.getAllKeys(bundleRange(...ends))).map(readBundleKey);
  const counts = found.map(async (bundle) => {
    if (!ends.includes(bundle.day)) return bundle[table.name];
    return (await rowsIn(bundles, table, range, [bundle.day, bundle.day])).length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Rows in their places and rows in bundles as one list, in the order of their keys, each key once. */
function united<Row extends AnyRow>(table: Table<Row>, placed: Row[], bundled: Row[]): Row[] {
  if (bundled.length === 0) return placed;
  if (placed.length === 0) return bundled;
  const rows = new Map(placed.map((row) => [keyText(table, row), row]));
  for (const row of bundled) {
    const key = keyText(table, row);
    const known = rows.get(key);
    // Only what was written by other means than ours can be in both.
    rows.set(key, known ? table.merge(known, row) : row);
  }
  return inOrder(table, [...rows.values()]);
}

function storedIn<Row extends AnyRow>(table: Table<Row>, place: Place<Row>, bundles: Bundles): Stored<Row> {
  return {
    async get(key) {
      const range = IDBKeyRange.only(key);
      const [placed, bundled] = await Promise.all([place.get(key), rowsIn(bundles, table, range)]);
      return united(table, placed ? [table.complete(placed)] : [], bundled)[0];
    },
    async getAll(range, count) {
      const [placed, bundled] = await Promise.all([
        place.getAll(range, count),
        rowsIn(bundles, table, range),
      ]);
      return united(table, placed.map(table.complete), bundled).slice(0, count);
    },
    async getAllKeys(range) {
      const [placed, bundled] = await Promise.all([place.getAllKeys(range), rowsIn(bundles, table, range)]);
      return [...placed, ...bundled.map(table.keyOf)];
    },
    async count(range) {
      const [placed, bundled] = await Promise.all([place.count(range), countIn(bundles, table, range)]);
      return placed + bundled;
    },
  };
}

type Tables = ('tallies' | 'attention' | 'meta')[];
type Transaction = IDBPTransaction<LedgerSchema, Tables, IDBTransactionMode>;

/** The acts that are stored. */
export function storedTallies(tx: Transaction): Stored<TallyRow> {
  return storedIn(TALLIES, tx.objectStore('tallies') as Place<TallyRow>, tx.objectStore('meta'));
}

/** The attention that is stored. */
export function storedAttention(tx: Transaction): Stored<AttentionRow> {
  return storedIn(ATTENTION, tx.objectStore('attention') as Place<AttentionRow>, tx.objectStore('meta'));
}
