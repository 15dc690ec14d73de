import { browser } from '../browser.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { ask } from './ask.ts';

/**
 * Asks the browser for what is missing and counts a platform from now on. To be called in the handler of a press,
 * which is the only time a browser lets itself be asked.
 * @returns whether the user agreed
 */
export async function countPlatform(
  platform: PlatformProfile,
  missing: readonly string[],
  platforms: readonly string[],
  change: (part: Partial<Settings>) => Promise<void>,
): Promise<boolean> {
  const answer =
    missing.length > 0 ? browser.permissions.request({ origins: [...missing] }) : Promise.resolve(true);
  // The browser's question may close the popup: the choice is written first, and means nothing without permission.
  const isNew = !platforms.includes(platform.id);
  if (isNew) await change({ platforms: [...platforms, platform.id] });
  const agreed = await answer;
  if (!agreed && isNew) await change({ platforms: [...platforms] });
  await ask('refresh');
  return agreed;
}
