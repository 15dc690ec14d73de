import { browser } from '../browser.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { writeSettings } from '../settings.ts';
import { ask } from '../ui/ask.ts';
import { missingHosts } from '../ui/platform-access.ts';

export type Outcome = 'started' | 'refused';

/**
 * Asks the browser, in one question, for whatever the chosen platforms still lack, and starts to count them.
 * To be called in the handler of a press: nothing may be awaited before the question.
 * @param granted match patterns that the browser grants already
 */
export async function startCounting(
  chosen: readonly PlatformProfile[],
  granted: readonly string[],
): Promise<Outcome> {
  const origins = [...new Set(chosen.flatMap((platform) => missingHosts(platform, granted)))];
  const agreed = origins.length === 0 || (await browser.permissions.request({ origins }));
  if (!agreed) return 'refused';
  await writeSettings({ started: true, platforms: chosen.map(({ id }) => id) });
  await ask('refresh');
  return 'started';
}
