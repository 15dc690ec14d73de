import { browser } from '../browser.ts';
import { updateBadge } from './badge.ts';
import { takeLeftBehind } from './left-behind.ts';
import { refresh } from './refresh.ts';
import { eraseForPolicy, setAlarms } from './schedule.ts';
import { syncTotals } from './sync.ts';
import { tidyLedger } from './tidy.ts';

/** Where `storage.session`, which ends with the browser and with the extension, notes that this is done. */
const BEGUN = 'sessionBegun';

async function begin(): Promise<void> {
  const { [BEGUN]: isBegun } = await browser.storage.session.get(BEGUN);
  if (isBegun) return;
  await browser.storage.session.set({ [BEGUN]: true });
  await setAlarms();
  await refresh({ inOpenTabs: true });
  await updateBadge();
  await takeLeftBehind();
  await eraseForPolicy();
  await tidyLedger();
  await syncTotals();
}

let beginning: Promise<void> | undefined;

/**
 * Does what is due when the browser has started, or the extension was switched on again: of that, no browser tells,
 * and by then the alarms may be gone and the pages that are open have lost their scripts.
 */
export function beginSession(): Promise<void> {
  return (beginning ??= begin());
}
