/**
 * Slots and days are strings in local civil time, so that travel and daylight saving never move an act
 * to another day. 'Day start' (an hour, 0 to 23) is applied when reading, never when writing.
 */

const SLOT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The slot 'YYYY-MM-DDTHH' of a moment, in the clock's own time zone. */
export function slotOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 13);
}

/** The civil day 'YYYY-MM-DD' of a moment. */
export function dayOfDate(moment: Date): string {
  return slotOf(moment).slice(0, 10);
}

export function isSlot(value: unknown): value is string {
  return typeof value === 'string' && SLOT.test(value);
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

/** The day that follows `days` days after `day` (negative: before). Computed at noon UTC, clear of daylight saving. */
export function addDays(day: string, days: number): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, both days counted: 1 for the same day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000) + 1;
}

/** The day a slot belongs to when a day starts at `dayStart` o'clock. */
export function dayOfSlot(slot: string, dayStart = 0): string {
  const day = slot.slice(0, 10);
  return Number(slot.slice(11, 13)) < dayStart ? addDays(day, -1) : day;
}

/** The day that a moment belongs to when a day starts at `dayStart` o'clock. */
export function today(now: Date, dayStart = 0): string {
  return dayOfSlot(slotOf(now), dayStart);
}

/** First slot of a day that starts at `dayStart` o'clock. */
export function firstSlot(day: string, dayStart = 0): string {
  return `${day}T${two(dayStart)}`;
}
