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

/** Two exchanges at once would both write what the other has not read yet. */
const inTurn = createQueue();

async function syncOnce(): Promise<void> {
  const { sync, retentionHours } = await readSettings();
  const isOn = sync && retentionHours === 0;
  const changed = await withLedger(async (db) => {
    const tookPart = (await db.get('meta', TAKES_PART)) === true;
    if (!isOn && !tookPart) return false;
    await db.put('meta', isOn, TAKES_PART);
    if (isOn) return exchange(db, { synced, mirrors: mirrorArea, today: dayOfDate(new Date()) });
    await leave(db, synced);
    return true;
  });
  if (!changed) return;
  announce();
  await updateBadge();
}

/** Exchanges totals with the user's other browsers if the user wants it, or ends that; one run after the other. */
export function syncTotals(): Promise<void> {
  return inTurn(syncOnce).catch((error: unknown) => console.error('The totals could not be synced', error));
}

/** Another browser has written something, or the user has switched the exchange on or off. */
export function onStorageChanged(changes: Readonly<Record<string, unknown>>, area: string): void {
  if (area === 'sync' || (area === 'local' && 'sync' in changes)) void syncTotals();
}
