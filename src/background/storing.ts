import { browser } from '../browser.ts';
import { asLedgerError } from '../ledger/ledger-error.ts';
import { UNSTORED } from '../messages.ts';

/** A worker before this one may have left the mark. */
let mayBeMarked = true;

/** The mark is for the popup: without it, the work has still succeeded or failed as it has. */
async function tryTo(change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    mayBeMarked = true;
    console.error('Whether acts can be stored could not be noted', error);
  }
}

async function mark(error: unknown): Promise<void> {
  const { id } = asLedgerError(error);
  // What may not be stored at all will not be stored later either.
  if (id === 'invalid') return;
  mayBeMarked = true;
  await tryTo(() => browser.storage.session.set({ [UNSTORED]: id }));
}

/** Does `work`, which stores what was done; while that fails, the popup says so. */
export async function storing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    if (mayBeMarked) {
      mayBeMarked = false;
      void tryTo(() => browser.storage.session.remove(UNSTORED));
    }
    return result;
  } catch (error) {
    await mark(error);
    throw error;
  }
}
