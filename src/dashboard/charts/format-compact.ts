import { numberFormat } from '../../ui/formatters.ts';

/** 12345 → '12K'. For narrow places only; the exact number belongs in the title. */
export function formatCompact(n: number): string {
  return numberFormat({ notation: 'compact', maximumSignificantDigits: 3 }).format(n);
}
