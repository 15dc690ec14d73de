import { isDay } from '../../acts/slot.ts';
import { countRows, firstDay } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';

/** How much is stored, since when, and when it was last saved elsewhere. */
export interface StoredFacts {
  rows: number;
  first: string | undefined;
  /** Day of the last backup; undefined if there was none. */
  backup: string | undefined;
  /** Day on which lost rows were put back, until the user has read it. */
  restored: string | undefined;
  /** Bytes, as the browser estimates them; undefined where it does not say. */
  bytes: number | undefined;
}

export async function readStored(db: Ledger): Promise<StoredFacts> {
  const [{ tallies, attention }, first, backup, restored, estimate] = await Promise.all([
    countRows(db),
    firstDay(db),
    db.get('meta', 'backup'),
    db.get('meta', 'restored'),
    navigator.storage.estimate(),
  ]);
  return {
    rows: tallies + attention,
    first,
    backup: isDay(backup) ? backup : undefined,
    restored: isDay(restored) ? restored : undefined,
    bytes: estimate.usage,
  };
}
