import { isDay } from '../../acts/slot.ts';
import { spanOf, type Span } from './calendar.ts';

export const PICKED_UNITS = ['day', 'week', 'month', 'quarter', 'year', 'range'] as const;

/** Days that were picked: the unit of the calendar that holds a day, or a range with both its ends. */
export type PickedDays =
  { unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; day: string } | ({ unit: 'range' } & Span);

/** The days of a pick. */
export function spanOfPick(pick: PickedDays): Span {
  if (pick.unit === 'range') return { from: pick.from, to: pick.to };
  return spanOf(pick.unit, pick.day);
}

/** The part of a span that is not in the future. */
export function untilToday({ from, to }: Span, today: string): Span {
  if (from > today) return { from: today, to: today };
  return { from, to: to < today ? to : today };
}

/** The pick that an address names: '#payslip/month/2026-10-01' or '#payslip/range/2026-10-01/2026-10-15'. */
export function pickOf(hash: string): PickedDays | undefined {
  const [, unit, day = '', to = ''] = hash.split('/');
  if (!isDay(day)) return undefined;
  switch (unit) {
    case 'day':
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return { unit, day };
    case 'range':
      return isDay(to) && day <= to ? { unit, from: day, to } : undefined;
    default:
      return undefined;
  }
}
