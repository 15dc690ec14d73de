import { dateFormat, noon, numberFormat } from './formatters.ts';
import { locale, text } from './text.ts';

/**
 * 12345 → '12,345'.
 * @param minimumFractionDigits for columns, where units stand under units: 21 → '21.0'
 */
export function formatNumber(n: number, maximumFractionDigits = 0, minimumFractionDigits = 0): string {
  return numberFormat({ maximumFractionDigits, minimumFractionDigits }).format(n);
}

/** Seconds as '40 s', '12 min' or '3 h 08'. */
export function formatDuration(seconds: number): string {
  if (seconds < 60) return text('common_seconds', formatNumber(seconds));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return text('common_minutes', formatNumber(minutes));
  const rest = numberFormat({ minimumIntegerDigits: 2 }).format(minutes % 60);
  return text('common_hours_minutes', formatNumber(Math.floor(minutes / 60)), rest);
}

/** An amount as the language writes it. Between words that run from right to left, 'US$' stays whole and in place. */
function writeAmount(format: Intl.NumberFormat, amount: number): string {
  if (text('common_direction') !== 'rtl') return format.format(amount);
  return format
    .formatToParts(amount)
    .map(({ type, value }) => (type === 'currency' ? `\u2066${value}\u2069` : value))
    .join('');
}

/**
 * An amount of a currency's main unit, given in micro-units (1 USD = 1,000,000). From 1.00 on with the
 * currency's own decimals, below with three significant digits: a like is worth a fraction of a cent.
 */
export function formatMoney(micros: number, currency: string): string {
  const amount = micros / 1_000_000;
  const usual = numberFormat({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  if (amount === 0 || Math.abs(amount) >= 1) return writeAmount(usual, amount);
  const digits = 2 - Math.floor(Math.log10(Math.abs(amount)));
  const fewest = usual.resolvedOptions().maximumFractionDigits ?? 2;
  const fine = numberFormat({
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Math.min(fewest, digits),
    maximumFractionDigits: Math.max(fewest, digits),
  });
  return writeAmount(fine, amount);
}

/** '2026-10-01' → '1 October', with the year when `year` is asked for. */
export function formatDay(day: string, year = false): string {
  return dateFormat({ day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) }).format(noon(day));
}

/** Names of things, joined as the language does: 'X, Facebook and Reddit'. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}
