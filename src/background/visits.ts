import { browser } from '../browser.ts';

/** Pages of one platform within this time (ms) are one visit. */
const VISIT = 30 * 60_000;

/**
 * Stores a report of a page that was opened, and tells whether that is a new visit to its platform. Noted only once
 * it is stored, so that a report which is tried again is no less new. In memory only (`storage.session`), never on disk.
 */
export async function noteVisit(
  platform: string,
  store: (isNew: boolean) => Promise<unknown>,
  now = Date.now(),
): Promise<void> {
  const key = `visit:${platform}`;
  const { [key]: last } = await browser.storage.session.get(key);
  await store(!(typeof last === 'number' && now - last < VISIT && now >= last));
  await browser.storage.session.set({ [key]: now });
}
