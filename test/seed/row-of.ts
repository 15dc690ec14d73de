import type { TallyRow } from '../../src/acts/tally-row.ts';

/** A tally row of one act, or of `n`, that both witnesses saw, with whatever is given put in its place. */
export function rowOf(row: Pick<TallyRow, 'slot' | 'platform' | 'kind'> & Partial<TallyRow>): TallyRow {
  const { n = 1 } = row;
  return {
    device: 'aaaaaaaaaaaaaaaa',
    n,
    undone: 0,
    page: n,
    network: n,
    quantity: n,
    seconds: 0,
    variants: {},
    ...row,
  };
}

/** So many rows of likes on X, an hour apart from 2026 on. */
export function hourlyLikes(count: number, each: Partial<TallyRow> = {}): TallyRow[] {
  return Array.from({ length: count }, (_, hour) => {
    const slot = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13);
    return rowOf({ slot, platform: 'x', kind: 'like', ...each });
  });
}
