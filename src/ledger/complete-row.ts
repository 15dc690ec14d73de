import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

type Key = 'slot' | 'platform' | 'kind' | 'device';

/** A tally row with every number there; rows of this version pass unchanged, in place. */
export function completeTally(row: Pick<TallyRow, Key> & Partial<TallyRow>): TallyRow {
  row.n = number(row.n);
  row.undone = number(row.undone);
  row.page = number(row.page);
  row.network = number(row.network);
  row.quantity = row.quantity === undefined ? row.n : number(row.quantity);
  row.seconds = number(row.seconds);
  if (typeof row.variants !== 'object' || row.variants === null) row.variants = {};
  return row as TallyRow;
}

/** An attention row with every number there. */
export function completeAttention(
  row: Pick<AttentionRow, Exclude<Key, 'kind'>> & Partial<AttentionRow>,
): AttentionRow {
  row.seconds = number(row.seconds);
  row.visits = number(row.visits);
  return row as AttentionRow;
}
