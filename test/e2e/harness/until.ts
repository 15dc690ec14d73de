import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds a condition has to come true; slow machines with two browsers need room. */
export const PATIENCE = 30_000;

/** Milliseconds between two looks: short at first, then longer, as looking takes the time of what is waited for. */
const INTERVAL = { first: 30, growth: 1.4, longest: 250 };

/**
 * Polls until `probe` gives something other than undefined, null or false, and returns it.
 * @param what the condition in words, for the message when it does not come true
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  patience = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (let interval = INTERVAL.first; ; interval = Math.min(interval * INTERVAL.growth, INTERVAL.longest)) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Not within ${patience} ms: ${what}`);
    await wait(interval);
  }
}
