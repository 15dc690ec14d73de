import type { Entry } from '../acts/tally-row.ts';
import { browser } from '../browser.ts';
import type { TickerNote } from '../messages.ts';
import { TICKER_SCRIPT } from '../platforms/content-scripts.ts';
import type { Settings } from '../settings.ts';
import { tickerLines } from './ticker-lines.ts';
import { readWords } from './words.ts';

/**
 * Runs in the page, where the browser carries it over as text.
 * @returns whether the page has a ticker already
 */
function pass(note: TickerNote): boolean {
  globalThis.showUnpaidNote?.(note);
  return globalThis.showUnpaidNote !== undefined;
}

async function show(tabId: number, note: TickerNote): Promise<void> {
  const target = { tabId };
  const passNote = { target, func: pass as () => boolean, args: [note] };
  const [answer] = await browser.scripting.executeScript(passNote);
  if (answer?.result === true) return;
  await browser.scripting.executeScript({ target, files: [TICKER_SCRIPT] });
  await browser.scripting.executeScript(passNote);
}

/** Shows the ticker in a tab, for the new acts among these entries. */
export async function showTicker(
  tabId: number,
  entries: readonly Entry[],
  settings: Settings,
): Promise<void> {
  const words = await readWords(settings.language);
  const lines = entries.flatMap((entry) => tickerLines(entry, settings, words));
  if (lines.length === 0) return;
  const { language, direction } = words;
  try {
    await show(tabId, { lines, language, direction, theme: settings.theme });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // A CAPTCHA in a site that is not counted: its page may not be written into. Not a word of the error: it may
    // hold the page's address.
    console.info('No ticker in this tab');
  }
}
