import type { DBSchema, IDBPDatabase } from 'idb';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';

/** The ledger's tables. */
export interface LedgerSchema extends DBSchema {
  tallies: { key: [slot: string, platform: string, kind: string, device: string]; value: TallyRow };
  attention: { key: [slot: string, platform: string, device: string]; value: AttentionRow };
  meta: { key: string; value: unknown };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

export const LEDGER_NAME = 'unpaid';
