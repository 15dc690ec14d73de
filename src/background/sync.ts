import { dayOfDate } from '../acts/slot.ts';
import { browser } from '../browser.ts';
import type { Area } from '../ledger/area.ts';
import { exchange, leave } from '../ledger/sync/exchange.ts';
import { readSettings } from '../settings.ts';
import { updateBadge } from './badge.ts';
import { createQueue } from './queue.ts';
import { announce, mirrorArea, withLedger } from './storehouse.ts';

/** The storage that the browser itself carries to the user's other browsers; the extension sends nothing. */
const synced: Area = {
  get: (keys) => browser.storage.sync.get(keys),
  set: (items) => browser.storage.sync.set(items),
  remove: (keys) => browser.storage.sync.remove(keys),
};

/** Where `meta` notes that this installation takes part. */
const TAKES_PART = 'sync';

/** Where `meta` notes that the last try failed, which the settings tell. */
const FAILED = 'syncFailed';

/** Two exchanges at once would both write what the other has not read yet. */
const inTurn = createQueue();

async function syncOnce(): Promise<void> {
  const { sync, retentionHours } = await readSettings();
  const isOn = sync && retentionHours === 0;
  const changed = await withLedger(async (db) => {
    const tookPart = (await db.get('meta', TAKES_PART)) === true;
    if (!isOn && !tookPart) return false;
    const hadFailed = (await db.get('meta', FAILED)) === true;
    let hasChanged = true;
    if (isOn) {
      await db.put('meta', true, TAKES_PART);
      hasChanged = await exchange(db, { synced, mirrors: mirrorArea, today: dayOfDate(new Date()) });
    } else {
      await leave(db, synced);
      // Only now: what could not be taken back is taken back at the next try.
      await db.put('meta', false, TAKES_PART);
    }
    if (hadFailed) await db.delete('meta', FAILED);
    return hasChanged || hadFailed;
  });
  if (!changed) return;
  announce();
  await updateBadge();
}

/** Notes that a try failed: the storage may be full, or written to too often. Parts of it may have been done. */
async function noteFailure(error: unknown): Promise<void> {
  console.error('The totals could not be synced', error);
  await withLedger((db) => db.put('meta', true, FAILED));
  announce();
  await updateBadge();
}

/** Exchanges totals with the user's other browsers if the user wants it, or ends that; one run after the other. */
export function syncTotals(): Promise<void> {
  return inTurn(() => syncOnce().catch(noteFailure)).catch((error: unknown) =>
    console.error('That the totals could not be synced could not be noted', error),
  );
}

/** Another browser has written something, or the user has switched the exchange on or off. */
export function onStorageChanged(changes: Readonly<Record<string, unknown>>, area: string): void {
  if (area === 'sync' || (area === 'local' && 'sync' in changes)) void syncTotals();
}
