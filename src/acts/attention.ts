import { slotOf } from './slot.ts';

/** Splits a stretch of time (ms since the epoch) into whole seconds by local hour; the rounding stays in the last one. */
export function secondsBySlot(from: number, to: number): { slot: string; seconds: number }[] {
  const parts: { slot: string; seconds: number }[] = [];
  let start = from;
  while (start < to) {
    // Counted up from the clock's minutes: an hour that comes twice has no single end to ask a Date for.
    const clock = new Date(start);
    const sinceHour = (clock.getMinutes() * 60 + clock.getSeconds()) * 1000 + clock.getMilliseconds();
    const end = Math.min(to, start + 3_600_000 - sinceHour);
    const seconds = Math.round((end - from) / 1000) - Math.round((start - from) / 1000);
    if (seconds > 0) parts.push({ slot: slotOf(new Date(start)), seconds });
    start = end;
  }
  return parts;
}
