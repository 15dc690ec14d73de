import { unwrap, type IDBPTransaction, type StoreNames } from 'idb';
import { asLedgerError, LedgerError } from './ledger-error.ts';
import type { Ledger, LedgerSchema } from './schema.ts';

type Store = StoreNames<LedgerSchema>;

export type WriteTransaction<Names extends Store[]> = IDBPTransaction<LedgerSchema, Names, 'readwrite'>;

/**
 * Runs `work` in one transaction and resolves once it is committed. Whatever goes wrong, in `work` or in the
 * commit, undoes all of it and rejects with a LedgerError. 'strict': on disk when it resolves, so that what was
 * acknowledged survives a loss of power.
 */
export async function transact<Names extends Store[], Result>(
  db: Ledger,
  stores: Names,
  work: (tx: WriteTransaction<Names>) => Promise<Result>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
  let tx: WriteTransaction<Names>;
  try {
    tx = db.transaction(stores, 'readwrite', { durability });
  } catch (error) {
    throw asLedgerError(error);
  }
  // `ended` tells of a failure; this promise of the same transaction would tell it twice.
  tx.done.catch(() => undefined);
  const [worked, committed] = await Promise.allSettled([workOrAbort(tx, work), ended(unwrap(tx))]);

  if (committed.status === 'rejected') {
    const ending = asLedgerError(committed.reason);
    const cause = worked.status === 'rejected' ? asLedgerError(worked.reason) : ending;
    throw ending.id === 'quota' ? ending : cause;
  }
  if (worked.status === 'rejected') throw asLedgerError(worked.reason);
  return worked.value;
}

/** Settles when the transaction is over, with the browser's reason; `tx.done` is over too early to know it. */
function ended(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.addEventListener('complete', () => resolve());
    tx.addEventListener('abort', () => reject(tx.error ?? new DOMException('aborted', 'AbortError')));
  });
}

async function workOrAbort<Names extends Store[], Result>(
  tx: WriteTransaction<Names>,
  work: (tx: WriteTransaction<Names>) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch (abortError) {
      // A failed request has already aborted the transaction.
      if (!(abortError instanceof Error) || abortError.name !== 'InvalidStateError') throw abortError;
    }
    throw error instanceof LedgerError ? error : asLedgerError(error);
  }
}
