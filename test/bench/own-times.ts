import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { launchOurs, launchScript } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { LEAST } from './least.ts';
import { traceOwnWork } from './own-work.ts';
import { repeat } from './repeat.ts';
import { BOX, FEED_PAGE, LIKE, pressIn, scroll, SHORT_FEED_PAGE, TEXT, type } from './use-feed.ts';

const ROUNDS = 2;
const STARTS = 5;
const PRESSES = 40;
const KEYS = 60;

/** Longer than the tally waits for a second witness (ms). */
const SETTLED = 4_000;

/** Milliseconds of an extension's own work in one visit; the calls are a number. */
interface Own {
  start: number;
  scrollCalls: number;
  idleCalls: number;
  nothing: number;
  key: number;
  like: number;
  likeInAll: number;
}

async function visit(browser: Browser): Promise<Own> {
  const page = await browser.newPage();
  await page.bringToFront();
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1)
    starts.push((await traceOwnWork(page, async () => void (await page.goto(SHORT_FEED_PAGE)))).start);
  await page.goto(FEED_PAGE);
  const scrolling = await traceOwnWork(page, () => scroll(page, 4));
  const idle = await traceOwnWork(page, () => wait(3_000));
  const nothing = await traceOwnWork(page, () => pressIn(page, TEXT, PRESSES));
  await page.click(BOX);
  const keys = await traceOwnWork(page, () => type(page, KEYS), 'keydown');
  const likes = await traceOwnWork(page, async () => {
    await pressIn(page, LIKE, PRESSES);
    await wait(SETTLED);
  });
  await page.close();
  return {
    start: median(starts),
    scrollCalls: scrolling.calls,
    idleCalls: idle.calls,
    nothing: median(nothing.perGesture),
    key: median(keys.perGesture),
    like: median(likes.perGesture),
    likeInAll: likes.total / PRESSES,
  };
}

/** The extension's own time on the feed, beside the least code that counts a like at all. */
export async function measureOwnTimes(port: number): Promise<Figure[]> {
  const least = await launchScript(port, LEAST);
  const ours = await launchOurs(port);
  try {
    await ours.count(['x']);
    const baseline: Own[] = [];
    const mine: Own[] = [];
    await repeat(ROUNDS, async () => {
      baseline.push(await visit(least.browser));
      mine.push(await visit(ours.browser));
    });
    if (mine.every(({ start }) => start === 0))
      throw new Error('The trace shows no start of the content script');
    const figure = (name: string, key: keyof Own, bar: Partial<Figure> = {}): Figure => ({
      name,
      unit: 'ms',
      baseline: median(baseline.map((own) => own[key])),
      ours: median(mine.map((own) => own[key])),
      ...bar,
    });
    return [
      figure('own time at start', 'start', { bar: 1.5 }),
      figure('own calls in a scroll of 4 s', 'scrollCalls', { unit: '', bar: 0, gate: true }),
      figure('own calls in 3 s of nothing', 'idleCalls', { unit: '', bar: 0, gate: true }),
      figure('own time of a press on nothing', 'nothing', { bar: 0.1 }),
      figure('own time of a key in a text box', 'key', { bar: 0.1 }),
      figure('own time of a counted like, up to the next', 'like', { bar: 0.5 }),
      figure('own time of a counted like, with all that follows', 'likeInAll'),
    ];
  } finally {
    await Promise.all([least.close(), ours.close()]);
  }
}
