import { locale } from '../../ui/text.ts';

/** Billions of a currency: '$9.53 billion'. */
export function formatLarge(units: number, currency: string): string {
  return new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(units);
}
