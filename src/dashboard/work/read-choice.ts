import { firstDay, readAttention, readTallies } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { sumWork, type PeriodWork } from '../../ui/read-work.ts';
import { chosenPeriod, widestPeriod, type Choice } from '../period/choice.ts';

/** Reads the period of a choice. All reads go out at once. */
export async function readChoice(
  db: Ledger,
  choice: Choice,
  now: Date,
  dayStart: number,
): Promise<PeriodWork> {
  const { firstSlot, endSlot } = widestPeriod(choice, now, dayStart);
  const [first, rows, attentionRows] = await Promise.all([
    firstDay(db),
    readTallies(db, firstSlot, endSlot),
    readAttention(db, firstSlot, endSlot),
  ]);
  return sumWork(chosenPeriod(choice, now, dayStart, first), rows, attentionRows, dayStart);
}
