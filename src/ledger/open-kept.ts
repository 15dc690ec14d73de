import type { Area } from './area.ts';
import type { Opener } from './door.ts';
import { openLedger } from './open.ts';
import { restoreIfWiped } from './restore.ts';

/**
 * The writer's way to open the ledger: what was wiped is put back from the mirrors before anything is counted.
 * @param today answers the civil day
 */
export function openKept(area: Area, today: () => string): Opener {
  return async (onClosed) => {
    const db = await openLedger(undefined, { onClosed });
    await restoreIfWiped(db, area, today());
    return db;
  };
}
