import { addDays } from '../../acts/slot.ts';
import {
  formatDays,
  formatFullDay,
  formatMonth,
  formatShortDay,
  formatShortMonth,
} from '../../ui/format-dates.ts';
import { text } from '../../ui/text.ts';
import { addUnits, type Unit } from '../period/calendar.ts';
import type { Bucket } from './buckets.ts';

function quarterOf(day: string): string {
  return String(Math.ceil(Number(day.slice(5, 7)) / 3));
}

/** The days of a unit in words: 'October 2026'. */
export function nameBucket({ from }: Pick<Bucket, 'from'>, unit: Unit): string {
  switch (unit) {
    case 'day':
      return formatFullDay(from);
    case 'week':
      return formatDays(from, addDays(addUnits('week', from, 1), -1));
    case 'month':
      return formatMonth(from);
    case 'quarter':
      return text('dashboard_quarter_of', quarterOf(from), from.slice(0, 4));
    case 'year':
      return from.slice(0, 4);
  }
}

/** The same, short enough for an axis. */
export function tickOf(bucket: Pick<Bucket, 'from'>, unit: Unit): string {
  switch (unit) {
    case 'day':
    case 'week':
      return formatShortDay(bucket.from);
    case 'month':
      return formatShortMonth(bucket.from);
    case 'quarter':
    case 'year':
      return nameBucket(bucket, unit);
  }
}
