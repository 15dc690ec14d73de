import { countRows } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { readSafekeeping, type Safekeeping } from '../../ui/read-safekeeping.ts';

/** How much is stored, since when, and how safe it is. */
export interface StoredFacts extends Safekeeping {
  rows: number;
  /** Bytes, as the browser estimates them; undefined where it does not say. */
  bytes: number | undefined;
}

export async function readStored(db: Ledger): Promise<StoredFacts> {
  const [{ tallies, attention }, safekeeping, estimate] = await Promise.all([
    countRows(db),
    readSafekeeping(db),
    navigator.storage.estimate(),
  ]);
  return { ...safekeeping, rows: tallies + attention, bytes: estimate.usage };
}
