import type { Entry } from '../acts/tally-row.ts';
import { isPracticeKept } from '../ledger/practice-store.ts';
import type { Receipt } from '../ledger/receipts.ts';
import { recordEntries } from './practice-ledger.ts';

/*
 * A page that is being left may not live to see its last writes done, but `sessionStorage` takes them at once. They
 * are stored again when the tab shows the feed again: their receipts see to it that nothing counts twice.
 */

/** Names what one page or frame left behind. */
const LEFT = 'practice:left:';

interface Delivery {
  receipt: Receipt;
  entries: readonly Entry[];
}

const session = crypto.randomUUID();
const underWay = new Set<Delivery>();
let sent = 0;
let stored = Promise.resolve();

/** What cannot be stored stays under way, and so is left behind. */
async function deliver(delivery: Delivery): Promise<void> {
  underWay.add(delivery);
  try {
    await recordEntries(delivery.entries, delivery.receipt);
    underWay.delete(delivery);
  } catch (error) {
    console.error('Practice acts could not be stored', error);
  }
}

/** Stores entries, after all that came before; settles once they are stored. */
export function storeEntries(entries: readonly Entry[]): Promise<void> {
  const delivery = { receipt: { session, sequence: ++sent }, entries };
  underWay.add(delivery);
  stored = stored.then(() => deliver(delivery));
  return stored;
}

/** Settles once everything so far is stored. */
export function allStored(): Promise<void> {
  return stored;
}

/** Leaves what is still under way to the next page in this tab: this one is being left. */
export function leaveBehind(): void {
  if (underWay.size > 0) sessionStorage.setItem(LEFT + session, JSON.stringify([...underWay]));
}

/** Stores what pages in this tab left behind, unless the lesson has been wiped in the meantime. */
export async function storeLeftBehind(): Promise<void> {
  const isKept = await isPracticeKept();
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(LEFT))) {
    const left = JSON.parse(sessionStorage.getItem(key) ?? '[]') as Delivery[];
    if (isKept) for (const delivery of left) await deliver(delivery);
    sessionStorage.removeItem(key);
  }
}
