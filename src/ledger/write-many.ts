import { unwrap, type IDBPObjectStore } from 'idb';
import type { LedgerSchema } from './schema.ts';

type Table = 'tallies' | 'attention';
type Store<Name extends Table> = IDBPObjectStore<LedgerSchema, (Table | 'meta')[], Name, 'readwrite'>;

/*
 * Without a promise for each request, thousands of them take about half the time of the page's thread. A request that
 * fails aborts its transaction, which says so.
 */

/** Puts in one task: some milliseconds of work. */
const SLICE = 250;

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () =>
      reject(request.error ?? new DOMException('aborted', 'AbortError')),
    );
  });
}

/** Puts rows, a slice in each task, so that whoever writes them can do something else in between. */
export async function putAll<Name extends Table>(
  store: Store<Name>,
  rows: readonly LedgerSchema[Name]['value'][],
): Promise<void> {
  const plain = unwrap(store);
  for (const [index, row] of rows.entries()) {
    const request = plain.put(row);
    // Waiting for a request, and for nothing else, keeps the transaction open.
    if (index % SLICE === SLICE - 1) await settled(request);
  }
}

/** Deletes rows by their keys. */
export function deleteAll<Name extends Table>(
  store: Store<Name>,
  keys: readonly LedgerSchema[Name]['key'][],
): void {
  const plain = unwrap(store);
  for (const key of keys) plain.delete(key);
}
