import type { BenchBrowser } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { traceOwnWork } from './own-work.ts';
import { FEED_PAGE, pressIn, scroll } from './use-feed.ts';

const STARTS = 7;
const PRESSES = 60;

/** The extension's own time on the feed: its start, a press on nothing, a counted like, and scrolling. */
export async function measureOwnTimes({ browser }: BenchBrowser): Promise<Figure[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1)
    starts.push((await traceOwnWork(page, async () => void (await page.goto(FEED_PAGE)))).start);
  const scrolling = await traceOwnWork(page, () => scroll(page, 5));
  const nothing = await traceOwnWork(page, () => pressIn(page, '.text', PRESSES));
  const likes = await traceOwnWork(page, () => pressIn(page, '[data-testid="like"]', PRESSES));
  await page.close();
  if (starts.every((time) => time === 0)) throw new Error('The trace shows no start of the content script');
  return [
    { name: 'own time at start', unit: 'ms', ours: median(starts), bar: 1.5 },
    { name: 'own calls in a scroll of 5 s', unit: '', ours: scrolling.calls, bar: 0, gate: true },
    { name: 'own time of a press on nothing', unit: 'ms', ours: median(nothing.perClick), bar: 0.1 },
    { name: 'own time of a counted like', unit: 'ms', ours: median(likes.perClick), bar: 0.5 },
  ];
}
