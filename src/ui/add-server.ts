import { browser } from '../browser.ts';
import type { Settings } from '../settings.ts';
import { ask } from './ask.ts';
import { checkServer } from './check-server.ts';

/** Why a server is not counted; the interface explains each in 'dashboard_instance_' + id. */
export type ServerError = 'refused' | 'unreachable' | 'unknown_software';

interface Options {
  instances: Settings['instances'];
  change: (part: Partial<Settings>) => Promise<void>;
  /** Was the server granted already? Then it stays so if it cannot be counted. */
  wasGranted: boolean;
}

/** Firefox cannot be asked for a host with a port: that is a no, too. Its words hold the address: they are not logged. */
async function isAllowed(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  }
}

/**
 * Asks the browser for a server that the user typed, looks what runs there, and counts on it from now on. To be
 * called in the handler of a press, which is the only time a browser lets itself be asked.
 * @param origin 'https://host'
 * @returns undefined if all went well
 */
export async function addServer(
  origin: string,
  { instances, change, wasGranted }: Options,
): Promise<ServerError | undefined> {
  const origins = [`${origin}/*`];
  if (!(await isAllowed(origins))) return 'refused';
  const software = await checkServer(origin);
  if (typeof software === 'object') {
    await change({ instances: { ...instances, [origin]: software.id } });
    await ask('refresh');
    return undefined;
  }
  if (!wasGranted) await browser.permissions.remove({ origins });
  return software === 'hidden' ? 'unreachable' : 'unknown_software';
}
