import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { openLedger } from '../../../src/ledger/open.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';

let count = 0;

/** An empty ledger of its own for one test, closed afterwards. */
export async function freshLedger(): Promise<Ledger> {
  count += 1;
  const db = await openLedger(`unpaid-${count}`);
  onTestFinished(() => db.close());
  return db;
}
