import { formatMonth } from '../../ui/format-dates.ts';
import { formatDay } from '../../ui/format.ts';

/** The date of a publication, as exact as it is known: '2017-12-01' a day, '2017-12' a month, '2017' a year. */
export function formatFigureDate(date: string): string {
  if (date.length === 10) return formatDay(date, true);
  return date.length === 7 ? formatMonth(`${date}-01`) : date;
}
