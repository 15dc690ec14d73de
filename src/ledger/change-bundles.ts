import { unwrap } from 'idb';
import { isSynced } from '../acts/synced.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { bundleKey, bundleRange, packBundle, unpackBundles } from './bundle.ts';
import type { MergeWrites } from './plan-merge.ts';
import type { Portion, Rows } from './rows.ts';
import { ATTENTION, keyText, TALLIES, type Table } from './tables.ts';
import type { WriteTransaction } from './transact.ts';

type Tables = WriteTransaction<('tallies' | 'attention' | 'meta')[]>;

interface Keys {
  getKey(key: string[]): Promise<unknown>;
}

type AnyRow = { slot: string; device: string; platform: string };

const dayOf = ({ slot }: AnyRow) => slot.slice(0, 10);

/** Rows by their day. */
function byDay({ tallies, attention }: Rows): Map<string, Portion> {
  const days = new Map<string, Portion>();
  const on = (day: string) => {
    const rows = days.get(day) ?? { tallies: [], attention: [] };
    days.set(day, rows);
    return rows;
  };
  for (const row of tallies) on(dayOf(row)).tallies.push(row);
  for (const row of attention) on(dayOf(row)).attention.push(row);
  return days;
}

/** Rows of a bundle with others in place of those that have their keys. */
function replaced<Row extends AnyRow>(table: Table<Row>, old: readonly Row[], rows: readonly Row[]) {
  return [...new Map([...old, ...rows].map((row) => [keyText(table, row), row])).values()];
}

/**
 * Tells rows that can be bundled from those that cannot: a row that is in its place stays there, so that none is in
 * both, and what the sync told is made anew row by row.
 */
async function sort<Row extends AnyRow>(
  store: Keys,
  { keyOf }: Table<Row>,
  { fresh, grown }: MergeWrites<Row>,
): Promise<{ bundled: Row[]; placed: Row[] }> {
  const keys = await Promise.all(grown.map((row) => store.getKey(keyOf(row))));
  const isPlaced = new Map(grown.map((row, index) => [row, keys[index] !== undefined]));
  const stays = (row: Row) => isSynced(row) || isPlaced.get(row) === true;
  const rows = [...fresh, ...grown];
  return { bundled: rows.filter((row) => !stays(row)), placed: rows.filter(stays) };
}

/**
 * Writes rows into the bundles of their days.
 * @returns those that have to go to their places
 */
export async function putBundled(
  tx: Tables,
  tallies: MergeWrites<TallyRow>,
  attention: MergeWrites<AttentionRow>,
): Promise<Rows> {
  const [acts, attended] = await Promise.all([
    sort(tx.objectStore('tallies') as Keys, TALLIES, tallies),
    sort(tx.objectStore('attention') as Keys, ATTENTION, attention),
  ]);
  const meta = tx.objectStore('meta');
  const days = byDay({ tallies: acts.bundled, attention: attended.bundled });
  const stored = await Promise.all([...days.keys()].map((day) => meta.getAll(bundleRange(day, day))));
  const known = new Map(unpackBundles(stored.flat()).map((bundle) => [bundle.day, bundle]));
  const plain = unwrap(meta);
  for (const [day, rows] of days) {
    const old = known.get(day);
    const all = {
      tallies: replaced(TALLIES, old?.tallies ?? [], rows.tallies),
      attention: replaced(ATTENTION, old?.attention ?? [], rows.attention),
    };
    if (old) plain.delete(bundleKey(day, old));
    plain.put(packBundle(day, all), bundleKey(day, all));
  }
  return { tallies: acts.placed, attention: attended.placed };
}

/** Takes rows out of their bundles. */
export async function removeBundled(tx: Tables, isGone: (row: AnyRow) => boolean): Promise<void> {
  const meta = tx.objectStore('meta');
  const plain = unwrap(meta);
  const isKept = (row: AnyRow) => !isGone(row);
  for (const bundle of unpackBundles(await meta.getAll(bundleRange()))) {
    const { day } = bundle;
    const kept = { tallies: bundle.tallies.filter(isKept), attention: bundle.attention.filter(isKept) };
    if (bundleKey(day, kept) === bundleKey(day, bundle)) continue;
    plain.delete(bundleKey(day, bundle));
    if (kept.tallies.length + kept.attention.length > 0)
      plain.put(packBundle(day, kept), bundleKey(day, kept));
  }
}
