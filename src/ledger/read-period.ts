import type { Period } from '../acts/period.ts';
import { daysBetween, firstSlot } from '../acts/slot.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { slotRange } from './range.ts';
import type { Ledger } from './schema.ts';
import type { SumBlock } from './sum-block.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { hasItsRows, RECENT_DAYS, sumsAfter, unpackSums } from './sum-store.ts';
import { TALLIES } from './tables.ts';

/** The work of a period: rows, and sums in place of the rows of days long ago. */
export interface PeriodRows {
  tallies: TallyRow[];
  attention: AttentionRow[];
  /** What stands for rows that were not read; none for a period with few rows. */
  sums: readonly SumBlock[];
}

/** Rows from which on a period is read faster from sums. */
const LONG = 3000;

/** True if so many rows were read one by one, in both tables, that it is worth asking the background to sum the past. */
export function isWorthSumming(rowsRead: number): boolean {
  return rowsRead > LONG;
}

type Range = Pick<Period, 'firstSlot' | 'endSlot'>;

/** False for a period in which there is hardly room for a sum: its rows are there sooner than the answer. */
function mayBeSummed({ firstSlot: first, endSlot }: Range): boolean {
  return daysBetween(first.slice(0, 10), endSlot.slice(0, 10)) - 1 > RECENT_DAYS;
}

/** The parts of a period that no block covers. */
function gaps({ firstSlot: first, endSlot }: Range, blocks: readonly SumBlock[]): IDBKeyRange[] {
  const starts = [first, ...blocks.map(({ until }) => until)];
  const ends = [...blocks.map(({ from }) => from), endSlot];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? endSlot;
    return start < end ? [slotRange(start, end)] : [];
  });
}

/**
 * Reads a period, long ones from their sums where there are any that fit. Some of the rows behind the sums are
 * looked at, to see that they are the ones that were summed; `sumsHold` looks at their number, which takes longer.
 * @param trustSums false to read every row
 */
export async function readPeriod(
  db: Ledger,
  period: Range,
  dayStart = 0,
  { trustSums = true } = {},
): Promise<PeriodRows> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [tallies, attention] = [storedTallies(tx), storedAttention(tx)];
  const stored =
    trustSums && mayBeSummed(period) ? await tx.objectStore('meta').getAll(sumsAfter(period.firstSlot)) : [];
  const hour = firstSlot('', dayStart);
  const fit = unpackSums(stored).filter(
    ({ from, until }) => from >= period.firstSlot && until <= period.endSlot && from.endsWith(hour),
  );
  const isAsItWas = async (sample: TallyRow) => {
    const row = await tallies.get([sample.slot, sample.platform, sample.kind, sample.device]);
    return row !== undefined && TALLIES.addsNothing(row, sample) && TALLIES.addsNothing(sample, row);
  };
  const holds = async ({ samples }: SumBlock) => (await Promise.all(samples.map(isAsItWas))).every(Boolean);
  const readBeside = async (sums: readonly SumBlock[]): Promise<PeriodRows> => {
    const ranges = gaps(period, sums);
    const [acts, attended] = await Promise.all([
      Promise.all(ranges.map((range) => tallies.getAll(range))),
      Promise.all(ranges.map((range) => attention.getAll(range))),
    ]);
    return { tallies: acts.flat(), attention: attended.flat(), sums };
  };

  // Sums nearly always hold: the rows beside them are asked for in the same breath.
  const sums = fit.filter(({ from }, index) => from >= (fit[index - 1]?.until ?? ''));
  const [read, holding] = await Promise.all([readBeside(sums), Promise.all(sums.map(holds))]);
  return holding.every(Boolean) ? read : readBeside(sums.filter((_, index) => holding[index]));
}

/**
 * True if the sums that a period was read from are still made from all the rows there are. One after another, so that
 * whoever wants the ledger meanwhile never waits for the count of all of it.
 */
export async function sumsHold(db: Ledger, { sums }: Pick<PeriodRows, 'sums'>): Promise<boolean> {
  for (const block of sums) {
    const tx = db.transaction(['tallies', 'attention', 'meta']);
    const stored = { tallies: storedTallies(tx), attention: storedAttention(tx) };
    if (!(await hasItsRows(block, stored))) return false;
  }
  return true;
}
