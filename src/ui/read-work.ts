import { activeDays } from '../acts/active-days.ts';
import type { Kind } from '../acts/kinds.ts';
import { lengthInDays, namedPeriod, type Period, type PeriodName } from '../acts/period.ts';
import { sumAttention, sumByPlatformAndKind } from '../acts/sums.ts';
import type { AttentionRow, TallyRow, Totals } from '../acts/tally-row.ts';
import { readPeriod, type PeriodRows } from '../ledger/read-period.ts';
import { firstDay } from '../ledger/read.ts';
import type { Ledger } from '../ledger/schema.ts';

/** The work of a period, as the lenses need it. */
export interface PeriodWork {
  readonly period: Period;
  /** Days of the period, at least 1. */
  readonly days: number;
  readonly totals: ReadonlyMap<string, ReadonlyMap<Kind, Totals>>;
  readonly attention: ReadonlyMap<string, { seconds: number; visits: number }>;
  /** Days on which each platform was visited or acted upon, by platform id. */
  readonly activeDays: ReadonlyMap<string, number>;
  /** The rows behind the totals; of long ago, sums of them that are dated to the start of their time. */
  readonly rows: readonly TallyRow[];
  readonly attentionRows: readonly AttentionRow[];
  /** Rows of both tables that were read one by one: without those of sums. */
  readonly rowsRead: number;
  /** Sums that were trusted instead of reading their rows; `sumsHold` says whether they are right. */
  readonly sums: PeriodRows['sums'];
}

/** A slot before all others. */
const FIRST_SLOT = '0000-01-01T00';

/** Days by platform: those of the rows, and those that sums were made of. */
function countActiveDays(
  rows: readonly { slot: string; platform: string }[],
  sums: PeriodRows['sums'],
  dayStart: number,
): Map<string, number> {
  const counts = activeDays(rows, dayStart);
  for (const { activeDays: summed } of sums)
    for (const [platform, count] of Object.entries(summed))
      counts.set(platform, (counts.get(platform) ?? 0) + count);
  return counts;
}

/** Sums what was read of a period. */
export function sumWork(
  period: Period,
  read: readonly TallyRow[],
  readAttention: readonly AttentionRow[],
  dayStart = 0,
  sums: PeriodRows['sums'] = [],
): PeriodWork {
  const rows = [...sums.flatMap(({ tallies }) => tallies), ...read];
  const attentionRows = [...sums.flatMap(({ attention }) => attention), ...readAttention];
  return {
    period,
    days: lengthInDays(period),
    totals: sumByPlatformAndKind(rows),
    attention: sumAttention(attentionRows),
    activeDays: countActiveDays([...read, ...readAttention], sums, dayStart),
    rows,
    attentionRows,
    rowsRead: read.length + readAttention.length,
    sums,
  };
}

/**
 * Reads and sums the work of a named period that ends today. All reads go out at once.
 * @param trustSums false to read every row
 * @param first the first day with anything in it, where it is being read already
 */
export async function readWork(
  db: Ledger,
  { name, now, dayStart }: { name: PeriodName; now: Date; dayStart: number },
  trustSums = true,
  first = firstDay(db, dayStart),
): Promise<PeriodWork> {
  const { firstSlot, endSlot } = namedPeriod(name, now, dayStart);
  const range = { firstSlot: name === 'all' ? FIRST_SLOT : firstSlot, endSlot };
  const [begun, read] = await Promise.all([first, readPeriod(db, range, dayStart, { trustSums })]);
  const { tallies, attention, sums } = read;
  return sumWork(namedPeriod(name, now, dayStart, begun), tallies, attention, dayStart, sums);
}
