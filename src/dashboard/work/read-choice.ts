import { dayOfSlot } from '../../acts/slot.ts';
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
    firstDay(db, dayStart),
    readPeriod(db, widest, dayStart, { trustSums }),
  ]);
  const last = [tallies.at(-1), attention.at(-1)]
    .map((row) => (row ? dayOfSlot(row.slot, dayStart) : ''))
    .toSorted()
    .at(-1);
  const days = chosenPeriod(choice, now, dayStart, { first, last });
  return sumWork(days, tallies, attention, dayStart, sums);
}
