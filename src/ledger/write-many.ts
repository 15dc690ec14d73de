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

/**
 * Puts rows, a slice in each task, so that whoever writes them can do something else in between. One slice is always
 * on its way while the next is being made: the browser, which takes longer for a row than we do, never waits for us.
 */
export async function putAll<Name extends Table>(
  store: Store<Name>,
  rows: readonly LedgerSchema[Name]['value'][],
): Promise<void> {
  const plain = unwrap(store);
  let before: IDBRequest | undefined;
  for (let at = 0; at < rows.length; at += SLICE) {
    const [last] = rows
      .slice(at, at + SLICE)
      .map((row) => plain.put(row))
      .slice(-1);
    // Waiting for a request, and for nothing else, keeps the transaction open.
    if (before) await settled(before);
    before = last;
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
