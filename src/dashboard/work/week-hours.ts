import { dayOfSlot } from '../../acts/slot.ts';
import { isSynced } from '../../acts/synced.ts';
import type { TallyRow } from '../../acts/tally-row.ts';
import { weekdayOf } from '../period/calendar.ts';

/** Acts by weekday (0 for Monday) and hour of the clock. */
export function actsByWeekHour(rows: Iterable<TallyRow>, dayStart: number): number[][] {
  const grid = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const weekdays = new Map<string, number>();
  for (const row of rows) {
    // Totals of a day have no hour.
    if (isSynced(row)) continue;
    const { slot, n } = row;
    let weekday = weekdays.get(slot);
    if (weekday === undefined) weekdays.set(slot, (weekday = weekdayOf(dayOfSlot(slot, dayStart))));
    const hours = grid[weekday];
    const hour = Number(slot.slice(11, 13));
    if (hours) hours[hour] = (hours[hour] ?? 0) + n;
  }
  return grid;
}

/** The hours of the clock in the order of a day that starts at `dayStart`. */
export function hoursOfDay(dayStart: number): number[] {
  return Array.from({ length: 24 }, (_, index) => (index + dayStart) % 24);
}
