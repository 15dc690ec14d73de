import { readPeriod } from '../../ledger/read-period.ts';
import { firstDay } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { sumWork, type PeriodWork } from '../../ui/read-work.ts';
import { chosenPeriod, widestPeriod, type Choice } from '../period/choice.ts';

/**
 * Reads the period of a choice. All reads go out at once.
 * @param trustSums false to read every row, also of long ago
 */
export async function readChoice(
  db: Ledger,
  { choice, now, dayStart }: { choice: Choice; now: Date; dayStart: number },
  trustSums = true,
): Promise<PeriodWork> {
  const widest = widestPeriod(choice, now, dayStart);
  const [first, { tallies, attention, sums }] = await Promise.all([
    firstDay(db),
    readPeriod(db, widest, dayStart, { trustSums }),
  ]);
  return sumWork(chosenPeriod(choice, now, dayStart, first), tallies, attention, dayStart, sums);
}
