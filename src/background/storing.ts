import { browser } from '../browser.ts';
import { asLedgerError } from '../ledger/ledger-error.ts';
import { UNSTORED } from '../messages.ts';

/** A worker before this one may have left the mark. */
let mayBeMarked = true;

async function mark(error: unknown): Promise<void> {
  const { id } = asLedgerError(error);
  // What may not be stored at all will not be stored later either.
  if (id === 'invalid') return;
  mayBeMarked = true;
  await browser.storage.session.set({ [UNSTORED]: id });
}

/** Does `work`, which stores what was done; while that fails, the popup says so. */
export async function storing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    if (mayBeMarked) await browser.storage.session.remove(UNSTORED);
    mayBeMarked = false;
    return result;
  } catch (error) {
    await mark(error);
    throw error;
  }
}
