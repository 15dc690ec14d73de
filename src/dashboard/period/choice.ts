import { AHEAD, period, type Period } from '../../acts/period.ts';
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

/** The first and the last day with data, as far as they are known. */
interface Ends {
  first?: string | undefined;
  last?: string | undefined;
}

/**
 * The period of a choice. It begins no earlier than on the first day with data, so that days before the installation
 * do not count as days in which nothing was done. 'all' goes on to the last day with data, as in the popup.
 */
export function chosenPeriod(
  choice: Choice,
  now: Date,
  dayStart: number,
  { first = '', last = '' }: Ends = {},
): Period {
  const day = today(now, dayStart);
  const from = start(choice, day);
  const begun = first > from ? first : from;
  const to = choice === 'all' && last > day ? last : day;
  return period(begun < day ? begun : day, to, dayStart);
}

/** The widest the period of a choice can be, to read before the days with data are known. */
export function widestPeriod(choice: Choice, now: Date, dayStart: number): Period {
  const day = today(now, dayStart);
  return period(start(choice, day), choice === 'all' ? addDays(day, AHEAD) : day, dayStart);
}
