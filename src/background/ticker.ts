import { sumByPlatformAndKind } from '../acts/sums.ts';
import type { Entry } from '../acts/tally-row.ts';
import { browser } from '../browser.ts';
import { platformById } from '../platforms/index.ts';
import type { Settings } from '../settings.ts';
import { choiceOf } from '../valuation/choice.ts';
import { value } from '../valuation/lenses.ts';
import { isPriced } from '../valuation/money.ts';

/** What one act is worth in the chosen lens, written out; undefined without a price. */
function worthOf(entry: Entry, settings: Settings, language: string): string | undefined {
  const platform = platformById(entry.platform);
  if (!platform || settings.hideMoney) return undefined;
  const n = entry.n ?? 0;
  const row = {
    ...entry,
    device: '',
    n,
    undone: 0,
    page: n,
    network: 0,
    quantity: entry.quantity ?? n,
    seconds: entry.seconds ?? 0,
    variants: {},
  };
  const { price } = value(
    { platforms: [platform], totals: sumByPlatformAndKind([row]), days: 1, activeDays: new Map() },
    choiceOf(settings, language),
  );
  if (!isPriced(price)) return undefined;
  const amount = price.central / 1_000_000;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: price.currency,
    maximumSignificantDigits: 2,
  }).format(amount);
}

/** The line of the ticker for an act, in the browser's language: "+1 like · Facebook · ≈ $0.015". */
function tickerLine(entry: Entry, settings: Settings): string {
  const kind = browser.i18n.getMessage(`ticker_kind_${entry.kind}`);
  const platform = platformById(entry.platform)?.name ?? '';
  const worth = worthOf(entry, settings, browser.i18n.getUILanguage());
  return worth === undefined
    ? browser.i18n.getMessage('ticker_line', [kind, platform])
    : browser.i18n.getMessage('ticker_line_worth', [kind, platform, worth]);
}

/**
 * Runs in the page: a note at the bottom edge, in a closed shadow root, that no pointer can hit and that goes by
 * itself. Self-contained, because the browser carries it over as text.
 */
function showNote(line: string): void {
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;inset:auto 0 12px 0;z-index:2147483647;pointer-events:none;display:flex;justify-content:center';
  const note = document.createElement('div');
  note.setAttribute('role', 'status');
  note.textContent = line;
  note.style.cssText =
    'font:600 14px/1.3 system-ui,sans-serif;color:#1d1b16;background:#fffdf8;border:1px solid #b3261e;border-radius:8px;padding:6px 12px;box-shadow:0 2px 8px #0003';
  host.attachShadow({ mode: 'closed' }).append(note);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), 2500);
}

/** Shows the ticker in a tab, for the new acts among these entries. */
export async function showTicker(
  tabId: number,
  entries: readonly Entry[],
  settings: Settings,
): Promise<void> {
  for (const entry of entries) {
    if (!entry.n) continue;
    try {
      await browser.scripting.executeScript({
        target: { tabId },
        func: showNote as () => void,
        args: [tickerLine(entry, settings)],
      });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // A CAPTCHA in a site that is not counted: its page may not be written into. Not a word of the error: it may
      // hold the page's address.
      console.info('No ticker in this tab');
    }
  }
}
