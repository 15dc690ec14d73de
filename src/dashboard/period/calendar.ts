import { quarterStart } from '../../acts/period.ts';
import { addDays, daysBetween } from '../../acts/slot.ts';

export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** A unit of the calendar. Weeks begin on Monday. */
export type Unit = (typeof UNITS)[number];

/** A run of days, both ends included. */
export interface Span {
  from: string;
  to: string;
}

/** A Monday. */
const MONDAY = '2024-01-01';

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (((daysBetween(MONDAY, day) - 1) % 7) + 7) % 7;
}

/** First day of the unit that holds a day. */
export function unitStart(unit: Unit, day: string): string {
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -weekdayOf(day));
    case 'month':
      return `${day.slice(0, 8)}01`;
    case 'quarter':
      return quarterStart(day);
    case 'year':
      return `${day.slice(0, 5)}01-01`;
  }
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function addMonths(day: string, months: number): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

/** First day of the unit that is `n` units after the one that begins on `start`; negative: before. */
export function addUnits(unit: Unit, start: string, n: number): string {
  if (unit === 'day') return addDays(start, n);
  if (unit === 'week') return addDays(start, 7 * n);
  return addMonths(start, MONTHS[unit] * n);
}

/** The days of the unit that holds a day. */
export function spanOf(unit: Unit, day: string): Span {
  const from = unitStart(unit, day);
  return { from, to: addDays(addUnits(unit, from, 1), -1) };
}
