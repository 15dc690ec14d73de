import { browser } from '../browser.ts';
import type { Settings } from '../settings.ts';
import { ask } from './ask.ts';

/**
 * Asks the browser for a server and counts on it from now on. To be called in the handler of a press, which is the
 * only time a browser lets itself be asked.
 * @param origin 'https://host'
 * @param platform id of the software that runs there
 * @returns whether the user agreed
 */
export async function addInstance(
  origin: string,
  platform: string,
  instances: Settings['instances'],
  change: (part: Partial<Settings>) => Promise<void>,
): Promise<boolean> {
  const answer = browser.permissions.request({ origins: [`${origin}/*`] });
  // The browser's question may close the popup: the choice is written first, and means nothing without permission.
  await change({ instances: { ...instances, [origin]: platform } });
  const agreed = await answer;
  if (!agreed) await change({ instances });
  await ask('refresh');
  return agreed;
}
