import { browser } from '../browser.ts';

/** Pages of one platform within this time (ms) are one visit. */
const VISIT = 30 * 60_000;

/** Is this a new visit to a platform? Kept in memory only (`storage.session`), never on disk. */
export async function isNewVisit(platform: string, now = Date.now()): Promise<boolean> {
  const key = `visit:${platform}`;
  const { [key]: last } = await browser.storage.session.get(key);
  await browser.storage.session.set({ [key]: now });
  return !(typeof last === 'number' && now - last < VISIT && now >= last);
}
