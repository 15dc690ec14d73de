import { activeDays } from '../acts/active-days.ts';
import { addTotals, noTotals, sumAttention } from '../acts/sums.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import type { Rows } from './rows.ts';

/** The sums of a run of days long enough ago, derived from its rows and never to be trusted blindly. */
export interface SumBlock {
  /** First slot of its first day, and first slot of the day after its last. */
  from: string;
  until: string;
  /** Rows that it was made from. */
  rows: { tallies: number; attention: number };
  /** Some of these rows: if they are not there any more as they were, neither are the sums right. */
  samples: TallyRow[];
  /** One row for each platform and kind, without a device, at the block's first slot. */
  tallies: TallyRow[];
  attention: AttentionRow[];
  /** Days with acts or attention, by platform. */
  activeDays: Record<string, number>;
}

function sumRows(tallies: readonly TallyRow[], from: string): TallyRow[] {
  const sums = new Map<string, TallyRow>();
  for (const row of tallies) {
    const key = `${row.platform} ${row.kind}`;
    let sum = sums.get(key);
    if (!sum) {
      sum = { slot: from, platform: row.platform, kind: row.kind, device: '', ...noTotals() };
      sums.set(key, sum);
    }
    addTotals(sum, row);
  }
  return [...sums.values()];
}

/** Sums the rows of a run of days. */
export function sumBlock(from: string, until: string, rows: Rows, dayStart: number): SumBlock {
  const { tallies, attention } = rows;
  const samples = [0, tallies.length >> 1, tallies.length - 1].flatMap((index) => tallies[index] ?? []);
  const attended = [...sumAttention(attention)];
  return {
    from,
    until,
    rows: { tallies: tallies.length, attention: attention.length },
    samples,
    tallies: sumRows(tallies, from),
    attention: attended.map(([platform, sum]) => ({ slot: from, platform, device: '', ...sum })),
    activeDays: Object.fromEntries(activeDays([...tallies, ...attention], dayStart)),
  };
}
