import { browser } from '../browser.ts';
import { PROFILES, type PlatformProfile } from '../platforms/profiles.ts';

function holds(selector: string): boolean {
  return document.querySelector(selector) !== null;
}

/**
 * The software of a server that the user could add, told by its page; undefined if it is none. Opening the popup
 * lets the extension look at the page of this tab, once.
 */
export async function detectSoftware(tabId: number): Promise<PlatformProfile | undefined> {
  for (const profile of PROFILES) {
    if (profile.detect === undefined) continue;
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId },
        func: holds as () => boolean,
        args: [profile.detect],
      });
      if (answer?.result === true) return profile;
    } catch (error) {
      // A page of the browser or of a store, at which no extension may look.
      if (!(error instanceof Error)) throw error;
    }
  }
  return undefined;
}
