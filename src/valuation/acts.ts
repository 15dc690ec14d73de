import type { Totals } from '../acts/tally-row.ts';

/** Acts that stand: those that were not taken back, never below 0. */
export function standing({ n, undone }: Pick<Totals, 'n' | 'undone'>): number {
  return Math.max(0, n - undone);
}
