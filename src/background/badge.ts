import { browser } from '../browser.ts';
import { namedPeriod } from '../acts/period.ts';
import { readTallies } from '../ledger/read.ts';
import { readSettings, type Settings } from '../settings.ts';
import { withLedger } from './storehouse.ts';

/** At most four characters fit: 999, 1k, 12k. Nothing is shown as nothing, never as "0". */
function badgeText(acts: number): string {
  if (acts <= 0) return '';
  return acts < 1000 ? String(acts) : `${Math.floor(acts / 1000)}k`;
}

/** Shows today's acts on the toolbar button, unless the user switched that off. */
export async function updateBadge(known?: Settings): Promise<void> {
  const settings = known ?? (await readSettings());
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
