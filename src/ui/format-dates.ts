import { dateFormat, noon } from './formatters.ts';

/** '2026-10-01' to '2026-11-21' → '1 October – 21 November 2026'; one day is written once. */
export function formatDays(from: string, to: string): string {
  return dateFormat({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(noon(from), noon(to));
}

/** '2026-10-01' → 'October 2026'. */
export function formatMonth(day: string): string {
  return dateFormat({ month: 'long', year: 'numeric' }).format(noon(day));
}

/** '2026-10-01' → '1 Oct'. */
export function formatShortDay(day: string): string {
  return dateFormat({ day: 'numeric', month: 'short' }).format(noon(day));
}

/** '2026-10-01' → 'Thu 1 October 2026'. */
export function formatFullDay(day: string): string {
  return dateFormat({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' }).format(noon(day));
}

/** '2026-10-01' → 'Oct 2026'. */
export function formatShortMonth(day: string): string {
  return dateFormat({ month: 'short', year: 'numeric' }).format(noon(day));
}

/** Name of a day of the week, 0 for Monday. */
export function formatWeekday(weekday: number, width: 'narrow' | 'short' | 'long' = 'long'): string {
  return dateFormat({ weekday: width }).format(new Date(Date.UTC(2024, 0, 1 + weekday, 12)));
}

/** An hour of the clock, 0 to 23, as the language writes it: '14 h', '2 PM'. */
export function formatHour(hour: number): string {
  return dateFormat({ hour: 'numeric' }).format(new Date(Date.UTC(2024, 0, 1, hour)));
}
