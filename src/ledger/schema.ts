import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';

/** The ledger's tables. Keys start with the slot, so that a period is one range of keys. */
export interface LedgerSchema extends DBSchema {
  tallies: { key: [slot: string, platform: string, kind: string, device: string]; value: TallyRow };
  attention: { key: [slot: string, platform: string, device: string]; value: AttentionRow };
  meta: { key: string; value: unknown };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

export const LEDGER_NAME = 'unpaid';

/** Upgrades in order, from version 1; the array's length is the current version. */
const UPGRADES: readonly ((db: Ledger) => void)[] = [
  (db) => {
    db.createObjectStore('tallies', { keyPath: ['slot', 'platform', 'kind', 'device'] });
    db.createObjectStore('attention', { keyPath: ['slot', 'platform', 'device'] });
    db.createObjectStore('meta');
  },
];

export const LEDGER_VERSION = UPGRADES.length;

/** Opens the ledger. A connection gives way at once when another version wants to upgrade. */
export async function openLedger(name: string = LEDGER_NAME): Promise<Ledger> {
  return openDB<LedgerSchema>(name, LEDGER_VERSION, {
    upgrade(db, oldVersion) {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(db);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
