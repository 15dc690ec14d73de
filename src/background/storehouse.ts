import { dayOfDate } from '../acts/slot.ts';
import { browser } from '../browser.ts';
import type { Area } from '../ledger/area.ts';
import { ledgerDoor } from '../ledger/door.ts';
import { mirrorLater } from '../ledger/mirror-later.ts';
import { openKept } from '../ledger/open-kept.ts';
import type { Ledger } from '../ledger/schema.ts';
import { NEWS_CHANNEL } from '../messages.ts';
import { storing } from './storing.ts';

/** Where the mirror of the ledger is kept. */
export const mirrorArea: Area = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
};

const door = ledgerDoor(openKept(mirrorArea, () => dayOfDate(new Date())));

/** Mirrors what has changed, a little later; also at the start of a worker, for what an earlier one left undone. */
export const mirror = mirrorLater(door, mirrorArea);

/** Does a piece of work with the ledger. The background is its only writer. */
export function withLedger<Result>(work: (db: Ledger) => Promise<Result>): Promise<Result> {
  return door(work);
}

/** Does a piece of work that stores what was done; while that fails, the popup says so. */
export function store<Result>(work: (db: Ledger) => Promise<Result>): Promise<Result> {
  return storing(() => door(work));
}

/** The ledger has changed: tells the open pages of the extension, and mirrors the change. */
export function announce(): void {
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  channel.postMessage('changed');
  channel.close();
  mirror();
}
