import { unwrap, type IDBPObjectStore } from 'idb';
import type { LedgerSchema } from './schema.ts';

type Table = 'tallies' | 'attention';
type Store<Name extends Table> = IDBPObjectStore<LedgerSchema, (Table | 'meta')[], Name, 'readwrite'>;

/*
 * Without a promise for each request, thousands of them take about half the time of the page's thread. A request that
 * fails aborts its transaction, which says so.
 */

/** Puts rows. */
export function putAll<Name extends Table>(
  store: Store<Name>,
  rows: readonly LedgerSchema[Name]['value'][],
): void {
  const plain = unwrap(store);
  for (const row of rows) plain.put(row);
}

/** Deletes rows by their keys. */
export function deleteAll<Name extends Table>(
  store: Store<Name>,
  keys: readonly LedgerSchema[Name]['key'][],
): void {
  const plain = unwrap(store);
  for (const key of keys) plain.delete(key);
}
