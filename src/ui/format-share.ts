import { numberFormat } from './formatters.ts';

/** 0.423 → '42%'. */
export function formatShare(share: number): string {
  return numberFormat({ style: 'percent' }).format(share);
}
