import { browser } from '../browser.ts';
import type { Envelope } from '../messages.ts';

/** Sends a message to the content scripts of a tab. A tab without one, or one that is closing, is no error. */
export async function tellTab(tabId: number, message: Envelope, frameId?: number): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message, frameId === undefined ? undefined : { frameId });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
