import { sumByPlatformAndKind } from '../acts/sums.ts';
import type { Entry } from '../acts/tally-row.ts';
import { platformById } from '../platforms/index.ts';
import type { Settings } from '../settings.ts';
import { choiceOf } from '../valuation/choice.ts';
import { value } from '../valuation/lenses.ts';
import { isPriced, MICROS_PER_UNIT, type Range } from '../valuation/money.ts';
import type { Words } from './words.ts';

/** As much as can be read in passing: 1.5 ¢, and not $0.0146. */
function writeAmount({ central, currency }: Range, language: string): string {
  const amount = central / MICROS_PER_UNIT;
  const digits = { maximumSignificantDigits: 2 };
  if (currency === 'USD' && amount < 0.995)
    return `${new Intl.NumberFormat(language, digits).format(amount * 100)}\u00a0¢`;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    ...digits,
  }).format(amount);
}

/** What each of these acts is worth in the chosen lens; undefined without a price, or where they are worth nothing. */
function worthOf(entry: Entry, n: number, settings: Settings): Range | undefined {
  const platform = platformById(entry.platform);
  if (!platform || settings.hideMoney) return undefined;
  const row = {
    ...entry,
    device: '',
    n: 1,
    undone: 0,
    page: 1,
    network: 0,
    quantity: (entry.quantity ?? n) / n,
    seconds: (entry.seconds ?? 0) / n,
    variants: {},
  };
  const { price } = value(
    { platforms: [platform], totals: sumByPlatformAndKind([row]), days: 1, activeDays: new Map() },
    choiceOf(settings, navigator.language),
  );
  return isPriced(price) && price.central > 0 ? price : undefined;
}

/** The lines of the ticker for the new acts of an entry, one for each: "+1 like · Facebook · ≈ 1.5 ¢". */
export function tickerLines(entry: Entry, settings: Settings, { say, language }: Words): string[] {
  const n = entry.n ?? 0;
  if (n === 0) return [];
  const kind = say(`ticker_kind_${entry.kind}`);
  const platform = platformById(entry.platform)?.name ?? '';
  const worth = worthOf(entry, n, settings);
  const line = worth
    ? say('ticker_line_worth', kind, platform, writeAmount(worth, language))
    : say('ticker_line', kind, platform);
  return Array.from({ length: n }, () => line);
}
