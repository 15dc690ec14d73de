import { browser } from '../browser.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { detectSoftware } from './detect-software.ts';

/** How long (ms) a server may take to show a page, and how often it is looked at meanwhile. */
const PATIENCE = 20_000;
const LOOK_EVERY = 250;
/** A tab whose address is hidden this long (ms) has not just been opened: it was sent where nothing is granted. */
const ELSEWHERE = 3_000;

/** Looks at a tab until its page tells its software, or is whole and does not. */
async function look(tabId: number): Promise<PlatformProfile | 'unknown' | 'hidden'> {
  const begin = Date.now();
  for (;;) {
    const { status, url } = await browser.tabs.get(tabId);
    const found = await detectSoftware(tabId);
    const elapsed = Date.now() - begin;
    const isWhole = status === 'complete' && (url !== undefined || elapsed >= ELSEWHERE);
    if (typeof found === 'object' || isWhole || elapsed >= PATIENCE) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

/**
 * The software of a server: 'unknown' if it is none that can be counted, 'hidden' if the server does not answer or
 * sends elsewhere. It is told by a page of it in a tab; if none is open, one is opened behind and closed again, so
 * that it is the user's browser that visits the server, and never the extension itself.
 * @param origin 'https://host', of which the browser has granted the pages
 */
export async function checkServer(origin: string): Promise<PlatformProfile | 'unknown' | 'hidden'> {
  const open = await browser.tabs.query({ url: `${origin}/*` });
  for (const { id } of open) {
    const found = id === undefined ? 'hidden' : await detectSoftware(id);
    if (typeof found === 'object') return found;
  }
  const { id } = await browser.tabs.create({ url: `${origin}/`, active: false });
  if (id === undefined) return 'hidden';
  try {
    return await look(id);
  } finally {
    await browser.tabs.remove(id);
  }
}
