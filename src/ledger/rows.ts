import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';

/** Rows of both tables. */
export interface Rows {
  tallies: readonly TallyRow[];
  attention: readonly AttentionRow[];
}

/** Rows to be handed over at once. */
export interface Portion {
  tallies: TallyRow[];
  attention: AttentionRow[];
}

/** The same rows in portions of at most `size`, acts first. */
export function* portions({ tallies, attention }: Rows, size = 2000): Generator<Portion> {
  for (let i = 0; i < tallies.length; i += size) yield { tallies: tallies.slice(i, i + size), attention: [] };
  for (let i = 0; i < attention.length; i += size)
    yield { tallies: [], attention: attention.slice(i, i + size) };
}
