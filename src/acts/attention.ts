import { slotOf } from './slot.ts';

/** Splits a stretch of time (ms since the epoch) into whole seconds by local hour; the rounding stays in the last one. */
export function secondsBySlot(from: number, to: number): { slot: string; seconds: number }[] {
  const parts: { slot: string; seconds: number }[] = [];
  let start = from;
  while (start < to) {
    const nextHour = new Date(start);
    nextHour.setMinutes(60, 0, 0);
    const end = Math.min(to, nextHour.getTime());
    const seconds = Math.round((end - from) / 1000) - Math.round((start - from) / 1000);
    if (seconds > 0) parts.push({ slot: slotOf(new Date(start)), seconds });
    start = end;
  }
  return parts;
}
