import { period, type Period } from '../../acts/period.ts';
import { addDays, today } from '../../acts/slot.ts';
import { unitStart } from './calendar.ts';

export const CHOICES = ['today', 'week', 'month', 'quarter', 'year', 'all'] as const;

/** A period that ends today: 'week' is the last seven days, month, quarter and year those of the calendar so far. */
export type Choice = (typeof CHOICES)[number];

/** Before every day that can be stored. */
const NEVER = '0001-01-01';

function start(choice: Choice, day: string): string {
  switch (choice) {
    case 'today':
      return day;
    case 'week':
      return addDays(day, -6);
    case 'month':
    case 'quarter':
    case 'year':
      return unitStart(choice, day);
    case 'all':
      return NEVER;
  }
}

/**
 * The period of a choice. With `firstDay`, the first day with data, it begins no earlier, so that days before the
 * installation do not count as days in which nothing was done.
 */
export function chosenPeriod(choice: Choice, now: Date, dayStart: number, firstDay?: string): Period {
  const to = today(now, dayStart);
  const from = start(choice, to);
  const begun = firstDay !== undefined && firstDay > from ? firstDay : from;
  return period(begun < to ? begun : to, to, dayStart);
}

/** The widest the period of a choice can be, to read before the first day is known. */
export function widestPeriod(choice: Choice, now: Date, dayStart: number): Period {
  const to = today(now, dayStart);
  return period(start(choice, to), to, dayStart);
}
