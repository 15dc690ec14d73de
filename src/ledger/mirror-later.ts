import type { Area } from './area.ts';
import type { LedgerDoor } from './door.ts';
import { mirrorChanges } from './mirror.ts';

/** Milliseconds in which writes are gathered into one mirror. */
const GATHER = 2000;

/**
 * A function to call after every write: mirrors what has changed a little later, once for many calls. If the worker
 * is stopped before, the marks in the ledger remember; call it at start as well.
 */
export function mirrorLater(door: LedgerDoor, area: Area, wait = GATHER): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      running = running
        .then(() => door((db) => mirrorChanges(db, area)))
        .catch((error: unknown) =>
          console.error('The mirror was not written; it will be after the next act.', error),
        );
    }, wait);
  };
}
