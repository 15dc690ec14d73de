import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds a condition has to come true; slow machines with two browsers need room. */
export const PATIENCE = 30_000;

const INTERVAL = 40;

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
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Not within ${patience} ms: ${what}`);
    await wait(INTERVAL);
  }
}
