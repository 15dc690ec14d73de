import { openDB } from 'idb';
import { asLedgerError, LedgerError } from './ledger-error.ts';
import { LEDGER_NAME, type Ledger, type LedgerSchema } from './schema.ts';
import { UPGRADES, type Upgrade } from './upgrades.ts';

/** Milliseconds to wait for another window to let go of an older version. */
const PATIENCE = 3000;

interface Options {
  upgrades?: readonly Upgrade[];
  /** Called when the connection has closed by itself: for another version's sake, or because the data was wiped. */
  onClosed?: (() => void) | undefined;
  patience?: number;
}

/**
 * Opens the ledger. A connection gives way at once when another version wants to upgrade. If the upgrade fails, or
 * a later version has been here, the tables are opened as they are, so that what was counted stays readable.
 */
export async function openLedger(name = LEDGER_NAME, options: Options = {}): Promise<Ledger> {
  try {
    return await openUpgraded(name, options);
  } catch (error) {
    const reason = asLedgerError(error);
    if (reason.id === 'blocked') throw reason;
    const old = await openAsItIs(name, options);
    if (old === undefined) throw reason;
    return old;
  }
}

function openUpgraded(
  name: string,
  { upgrades = UPGRADES, onClosed, patience = PATIENCE }: Options,
): Promise<Ledger> {
  return new Promise((resolve, reject) => {
    let cause: unknown;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let late = false;
    const opening = openDB<LedgerSchema>(name, upgrades.length, {
      upgrade(db, oldVersion, _newVersion, tx) {
        // The rejected opening tells of a failure; this promise of the same transaction would tell it twice.
        tx.done.catch(() => undefined);
        applyAll(upgrades.slice(oldVersion), db, tx).catch((error: unknown) => {
          cause = error;
          tx.abort();
        });
      },
      blocked() {
        timer = setTimeout(() => {
          late = true;
          reject(new LedgerError('blocked', 'another window holds an older version of the database'));
        }, patience);
      },
      ...closing(onClosed),
    });
    opening.then(
      (db) => {
        clearTimeout(timer);
        if (late) db.close();
        else resolve(db);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(cause ?? error);
      },
    );
  });
}

async function applyAll(steps: readonly Upgrade[], ...on: Parameters<Upgrade['apply']>): Promise<void> {
  for (const step of steps) await step.apply(...on);
}

/** The database at whatever version it has, if it has the tables; never creates one. */
async function openAsItIs(name: string, { onClosed }: Options): Promise<Ledger | undefined> {
  try {
    const db = await openDB<LedgerSchema>(name, undefined, {
      upgrade(_db, _oldVersion, _newVersion, tx) {
        tx.done.catch(() => undefined);
        tx.abort();
      },
      ...closing(onClosed),
    });
    const tables = ['tallies', 'attention', 'meta'] as const;
    if (tables.every((table) => db.objectStoreNames.contains(table))) return db;
    db.close();
    return undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function closing(onClosed: (() => void) | undefined) {
  return {
    blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent) {
      (event.target as IDBDatabase).close();
      onClosed?.();
    },
    terminated() {
      onClosed?.();
    },
  };
}
