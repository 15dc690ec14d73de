import { browser } from '../browser.ts';
import { PROFILES, type PlatformProfile } from '../platforms/profiles.ts';

const SOFTWARE = PROFILES.filter(({ detect }) => detect !== undefined);

/** Runs in the page: which of these is there? Self-contained, because the browser carries it over as text. */
function findFirst(selectors: readonly string[]): number {
  return selectors.findIndex((selector) => document.querySelector(selector) !== null);
}

/**
 * The software of a server that the user could add, told by its page: 'unknown' if it is none, 'hidden' if the page
 * cannot be looked at (a page of the browser or of a store, an error, an address without permission).
 */
export async function detectSoftware(tabId: number): Promise<PlatformProfile | 'unknown' | 'hidden'> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: findFirst as () => number,
      args: [SOFTWARE.map(({ detect }) => detect)],
    });
    return SOFTWARE[Number(answer?.result ?? -1)] ?? 'unknown';
  } catch (error) {
    if (error instanceof Error) return 'hidden';
    throw error;
  }
}
