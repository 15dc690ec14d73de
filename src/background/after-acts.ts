import type { Entry } from '../acts/tally-row.ts';
import { readSettings } from '../settings.ts';
import { updateBadge } from './badge.ts';
import { announce } from './storehouse.ts';
import { showTicker } from './ticker.ts';

/** Milliseconds in which news is gathered: each telling has the open pages, and the badge, read the ledger. */
const GATHER = 300;

/** Acts that were stored, and the tab they were done in. */
interface Stored {
  entries: readonly Entry[];
  tab: number | undefined;
}

let gathered: Stored[] | undefined;

async function tell(stored: readonly Stored[]): Promise<void> {
  announce();
  if (stored.length === 0) return;
  await updateBadge();
  const settings = await readSettings();
  if (!settings.ticker) return;
  for (const { entries, tab } of stored) if (tab !== undefined) await showTicker(tab, entries, settings);
}

/**
 * Lets the pages, the badge, the ticker and the mirror follow what is stored, soon: whoever reported it is answered
 * first.
 * @param stored the acts, if it was acts
 */
export function tellSoon(...stored: readonly Stored[]): void {
  if (gathered) {
    gathered.push(...stored);
    return;
  }
  const news = [...stored];
  gathered = news;
  setTimeout(() => {
    gathered = undefined;
    tell(news).catch((error: unknown) => console.error('What was counted could not be shown', error));
  }, GATHER);
}
