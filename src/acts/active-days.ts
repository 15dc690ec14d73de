import { dayOfSlot } from './slot.ts';

/** Days with rows, counted by platform, when a day starts at `dayStart` o'clock. */
export function activeDays(
  rows: Iterable<{ slot: string; platform: string }>,
  dayStart = 0,
): Map<string, number> {
  const days = new Map<string, Set<string>>();
  for (const { slot, platform } of rows) {
    let known = days.get(platform);
    if (!known) days.set(platform, (known = new Set()));
    known.add(dayOfSlot(slot, dayStart));
  }
  return new Map([...days].map(([platform, known]) => [platform, known.size]));
}
