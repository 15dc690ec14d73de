import type { Kind } from '../acts/kinds.ts';
import { lengthInDays, namedPeriod, type Period, type PeriodName } from '../acts/period.ts';
import { dayOfSlot } from '../acts/slot.ts';
import { sumAttention, sumByPlatformAndKind } from '../acts/sums.ts';
import type { AttentionRow, TallyRow, Totals } from '../acts/tally-row.ts';
import { firstDay, readAttention, readTallies } from '../ledger/read.ts';
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
  /** The rows behind the sums. */
  readonly rows: readonly TallyRow[];
  readonly attentionRows: readonly AttentionRow[];
}

/** A slot before all others. */
const FIRST_SLOT = '0000-01-01T00';

function countActiveDays(rows: readonly { slot: string; platform: string }[], dayStart: number) {
  const days = new Map<string, Set<string>>();
  for (const { slot, platform } of rows) {
    let known = days.get(platform);
    if (!known) days.set(platform, (known = new Set()));
    known.add(dayOfSlot(slot, dayStart));
  }
  return new Map([...days].map(([platform, known]) => [platform, known.size]));
}

/** Sums rows that were read for a period. */
export function sumWork(
  period: Period,
  rows: readonly TallyRow[],
  attentionRows: readonly AttentionRow[],
  dayStart = 0,
): PeriodWork {
  return {
    period,
    days: lengthInDays(period),
    totals: sumByPlatformAndKind(rows),
    attention: sumAttention(attentionRows),
    activeDays: countActiveDays([...rows, ...attentionRows], dayStart),
    rows,
    attentionRows,
  };
}

/** Reads and sums the work of a named period that ends today. All reads go out at once. */
export async function readWork(
  db: Ledger,
  name: PeriodName,
  now: Date,
  dayStart: number,
): Promise<PeriodWork> {
  const widest = namedPeriod(name, now, dayStart);
  const from = name === 'all' ? FIRST_SLOT : widest.firstSlot;
  const [first, rows, attentionRows] = await Promise.all([
    firstDay(db),
    readTallies(db, from, widest.endSlot),
    readAttention(db, from, widest.endSlot),
  ]);
  return sumWork(namedPeriod(name, now, dayStart, first), rows, attentionRows, dayStart);
}
