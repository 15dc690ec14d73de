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

/**
 * The same rows in portions of at most `size`, in the order in which they come. Where both tables are in the order of
 * time, a portion has the rows of both of a few days, and no day is written more often than need be.
 */
export function* portions({ tallies, attention }: Rows, size = 2000): Generator<Portion> {
  let portion: Portion = { tallies: [], attention: [] };
  let [act, attended] = [0, 0];
  for (let count = 1; count <= tallies.length + attention.length; count += 1) {
    const [row, other] = [tallies[act], attention[attended]];
    if (row && (!other || row.slot <= other.slot)) {
      portion.tallies.push(row);
      act += 1;
    } else if (other) {
      portion.attention.push(other);
      attended += 1;
    }
    if (count % size !== 0) continue;
    yield portion;
    portion = { tallies: [], attention: [] };
  }
  if (portion.tallies.length + portion.attention.length > 0) yield portion;
}
