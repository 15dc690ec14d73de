import { browser } from '../browser.ts';
import { namedPeriod } from '../acts/period.ts';
import { readTallies } from '../ledger/read.ts';
import { readSettings } from '../settings.ts';
import { createQueue } from './queue.ts';
import { withLedger } from './storehouse.ts';

/** At most four characters fit: 999, 1.2k, 12k, 1.2M. Nothing is shown as nothing, never as "0". */
function badgeText(acts: number): string {
  if (acts <= 0) return '';
  if (acts < 1000) return String(acts);
  const [unit, sign] = acts < 1_000_000 ? [1000, 'k'] : [1_000_000, 'M'];
  // Rounded down: never more than was counted.
  const tenths = Math.floor((acts * 10) / unit);
  return `${tenths < 100 ? tenths / 10 : Math.floor(tenths / 10)}${sign}`;
}

async function show(): Promise<void> {
  const settings = await readSettings();
  // Firefox for Android has no badge.
  if (!('setBadgeText' in browser.action)) return;
  let text = '';
  if (settings.badge) {
    const today = namedPeriod('today', new Date(), settings.dayStart);
    const rows = await withLedger((db) => readTallies(db, today.firstSlot, today.endSlot));
    text = badgeText(rows.reduce((sum, row) => sum + row.n, 0));
  }
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** So that what an older update has read is never shown after what a newer one has. */
const inTurn = createQueue();
let waiting: Promise<void> | undefined;

/**
 * Shows today's acts on the toolbar button, unless the user switched that off. However often it is asked for, one
 * update at most waits for the one under way. A failure is logged here: what the badge follows has been done.
 */
export function updateBadge(): Promise<void> {
  waiting ??= inTurn(() => {
    waiting = undefined;
    return show();
  }).catch((error: unknown) => console.error('The badge could not be updated', error));
  return waiting;
}
