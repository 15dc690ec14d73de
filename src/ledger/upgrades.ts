import type { IDBPTransaction, StoreNames } from 'idb';
import type { Ledger, LedgerSchema } from './schema.ts';

/** One step from the version before to `version`. A step that was released is never edited. */
export interface Upgrade {
  version: number;
  why: string;
  apply(
    db: Ledger,
    tx: IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>,
  ): void | Promise<void>;
}

/** Every version there was, from 1, without gaps. */
export const UPGRADES: readonly Upgrade[] = [
  {
    version: 1,
    why: 'The first tables; keys start with the slot, so that a period is one range of keys.',
    apply(db) {
      db.createObjectStore('tallies', { keyPath: ['slot', 'platform', 'kind', 'device'] });
      db.createObjectStore('attention', { keyPath: ['slot', 'platform', 'device'] });
      db.createObjectStore('meta');
    },
  },
];
