import { deviceOf } from '../ledger/device.ts';
import { ledgerDoor } from '../ledger/door.ts';
import type { Ledger } from '../ledger/schema.ts';

const door = ledgerDoor();

/** Does a piece of work with the ledger. The background is its only writer. */
export function withLedger<Result>(work: (db: Ledger) => Promise<Result>): Promise<Result> {
  return door(work);
}

/** Does a piece of work that writes under this installation's id. */
export function withDevice<Result>(work: (db: Ledger, device: string) => Promise<Result>): Promise<Result> {
  return door(async (db) => work(db, await deviceOf(db)));
}

/** Tells the open pages of the extension that the ledger has changed. */
export function announce(): void {
  const channel = new BroadcastChannel('unpaid');
  channel.postMessage('changed');
  channel.close();
}
