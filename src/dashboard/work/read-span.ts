import { period } from '../../acts/period.ts';
import { readAttention, readTallies } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { sumWork, type PeriodWork } from '../../ui/read-work.ts';
import type { Span } from '../period/calendar.ts';

/**
 * Reads the work of some days.
 * @param platform only what was done for this one
 */
export async function readSpan(
  db: Ledger,
  { from, to }: Span,
  { dayStart, platform }: { dayStart: number; platform?: string | undefined },
): Promise<PeriodWork> {
  const days = period(from, to, dayStart);
  const [rows, attention] = await Promise.all([
    readTallies(db, days.firstSlot, days.endSlot),
    readAttention(db, days.firstSlot, days.endSlot),
  ]);
  const isAsked = (row: { platform: string }) => platform === undefined || row.platform === platform;
  return sumWork(days, rows.filter(isAsked), attention.filter(isAsked), dayStart);
}
