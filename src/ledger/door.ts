import { LedgerError } from './ledger-error.ts';
import { openLedger } from './open.ts';
import type { Ledger } from './schema.ts';

/** Does a piece of work with the ledger, opening it first if need be. */
export type LedgerDoor = <Result>(work: (db: Ledger) => Promise<Result>) => Promise<Result>;

/** Opens a ledger and calls back when the connection has closed by itself. */
export type Opener = (onClosed: () => void) => Promise<Ledger>;

function isClosed(error: unknown): boolean {
  const cause = error instanceof LedgerError ? error.cause : error;
  return cause instanceof Error && cause.name === 'InvalidStateError';
}

/**
 * A door to the ledger that keeps one connection and takes a new one when the browser or another version has closed
 * it, at the next piece of work. Work that meets a closing connection, and so has not begun, is done again once.
 */
export function ledgerDoor(open: Opener = (onClosed) => openLedger(undefined, { onClosed })): LedgerDoor {
  let connection: Promise<Ledger> | undefined;

  function connect(): Promise<Ledger> {
    if (connection) return connection;
    const opening: Promise<Ledger> = open(forget);
    function forget() {
      if (connection === opening) connection = undefined;
    }
    opening.catch(forget);
    connection = opening;
    return opening;
  }

  return async (work) => {
    const db = await connect();
    try {
      return await work(db);
    } catch (error) {
      if (!isClosed(error)) throw error;
      connection = undefined;
      return work(await connect());
    }
  };
}
