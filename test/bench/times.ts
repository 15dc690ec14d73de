import { startChromium } from '../e2e/harness/chromium.ts';
import { launchEmpty, launchOurs } from './bench-browser.ts';
import type { Figure } from './figure.ts';
import { measureOwnPages } from './own-pages.ts';
import { measureOwnTimes } from './own-times.ts';
import { measurePresence } from './presence.ts';
import { measureRecording } from './recording.ts';
import { measureWholePages } from './whole-page.ts';

/** Everything that is measured in milliseconds. */
export async function measureTimes(port: number): Promise<Figure[]> {
  const none = await startChromium([], { port });
  const empty = await launchEmpty(port);
  const ours = await launchOurs(port);
  try {
    await ours.count(['x']);
    const figures: Figure[] = [];
    const parts = [
      () => measureOwnTimes(ours),
      () => measureWholePages(none, empty.browser, ours.browser),
      () => measurePresence(ours),
      () => measureRecording(ours),
      () => measureOwnPages(ours),
    ];
    for (const measure of parts) {
      figures.push(...(await measure()));
      console.error(`${figures.length} figures`);
    }
    return figures;
  } finally {
    await Promise.all([none.close(), empty.close(), ours.close()]);
  }
}
