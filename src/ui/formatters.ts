import { locale } from './text.ts';

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Formatters are dear to make: one for each language and use. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(locale(), options);
  formatters.set(key, made);
  return made;
}

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** Noon UTC of a civil day, formatted in UTC: clear of every time zone and of daylight saving. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
