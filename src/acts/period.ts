import { addDays, daysBetween, firstSlot, today } from './slot.ts';

export const PERIODS = ['today', 'week', 'quarter', 'all'] as const;

/** A period that the popup offers; 'week' is the last seven days, 'quarter' the calendar quarter so far. */
export type PeriodName = (typeof PERIODS)[number];

/** A run of days, both ends included, and the slots it covers: from `firstSlot` up to but without `endSlot`. */
export interface Period {
  from: string;
  to: string;
  firstSlot: string;
  endSlot: string;
}

/** The period from day `from` to day `to`, both included. */
export function period(from: string, to: string, dayStart = 0): Period {
  return { from, to, firstSlot: firstSlot(from, dayStart), endSlot: firstSlot(addDays(to, 1), dayStart) };
}

/** Days that a journey across the date line, or a clock set back, can leave acts ahead of today. */
export const AHEAD = 2;

/** First day of the calendar quarter of a day. */
export function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
}

/**
 * A named period that ends today. 'all' starts on `firstDay`, the first day with data (today if there is none), and
 * covers the slots of the next days, too: nothing that was counted is missing from it.
 * The quarter starts no earlier than `firstDay` either when `firstDay` is given, so that days before the
 * installation do not count as days in which nothing was done.
 */
export function namedPeriod(name: PeriodName, now: Date, dayStart = 0, firstDay?: string): Period {
  const to = today(now, dayStart);
  const begun = firstDay !== undefined && firstDay < to ? firstDay : to;
  const later = (day: string) => (firstDay !== undefined && begun > day ? begun : day);
  switch (name) {
    case 'today':
      return period(to, to, dayStart);
    case 'week':
      return period(later(addDays(to, -6)), to, dayStart);
    case 'quarter':
      return period(later(quarterStart(to)), to, dayStart);
    case 'all':
      return { ...period(begun, to, dayStart), endSlot: firstSlot(addDays(to, 1 + AHEAD), dayStart) };
  }
}

/** Calendar days in a period, at least 1. */
export function lengthInDays(p: Period): number {
  return Math.max(1, daysBetween(p.from, p.to));
}
