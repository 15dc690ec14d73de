import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from '../e2e/harness/chromium.ts';
import { launchOurs, launchScript } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { LEAST } from './least.ts';
import { repeat } from './repeat.ts';
import { keepTimings, readTimings } from './page-timings.ts';
import { BOX, FEED_PAGE, LIKE, pressIn, scroll, TEXT, type } from './use-feed.ts';

const ROUNDS = 3;
const SCROLL = 5;
const NOTHING = 100;
const LIKES = 100;
const KEYS = 500;

const MEASURES = ['load', 'heap', 'scroll', 'presses', 'keys', 'inp', 'longTasks'] as const;

/** One visit of the feed; times in ms, heap in MB. */
type Visit = Record<(typeof MEASURES)[number], number>;

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage();
  await page.bringToFront();
  await keepTimings(page);
  await page.goto(FEED_PAGE);
  const load = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN,
  );
  const heap = await heapOf(page);
  const loaded = await page.metrics();
  await scroll(page, SCROLL);
  const scrolled = await page.metrics();
  await pressIn(page, TEXT, NOTHING);
  await pressIn(page, LIKE, LIKES);
  const pressed = await page.metrics();
  await page.click(BOX);
  await type(page, KEYS);
  const typed = await page.metrics();
  const timings = await readTimings(page, NOTHING + LIKES + KEYS);
  await page.close();
  const spent = (from: typeof loaded, to: typeof loaded, what: 'TaskDuration' | 'ScriptDuration'): number =>
    ((to[what] ?? 0) - (from[what] ?? 0)) * 1000;
  return {
    load,
    heap,
    scroll: spent(loaded, scrolled, 'TaskDuration'),
    presses: spent(scrolled, pressed, 'ScriptDuration'),
    keys: spent(pressed, typed, 'ScriptDuration'),
    ...timings,
  };
}

/** The same visits in each browser, in alternation; the medians of each. */
async function compare(browsers: readonly Browser[]): Promise<Visit[]> {
  const visits = browsers.map((): Visit[] => []);
  await repeat(ROUNDS, async (round) => {
    for (let turn = 0; turn < browsers.length; turn += 1) {
      const index = (turn + round) % browsers.length;
      const browser = browsers[index];
      if (browser) visits[index]?.push(await visit(browser));
    }
  });
  return visits.map((some) => {
    const middle = (name: keyof Visit): number => median(some.map((one) => one[name]));
    return Object.fromEntries(MEASURES.map((name) => [name, middle(name)])) as Visit;
  });
}

function figuresOf([without, control, empty, least, mine]: readonly Visit[]): Figure[] {
  if (!without || !control || !empty || !least || !mine) throw new Error('A browser was not measured');
  const rows = (
    name: keyof Visit,
    words: string,
    unit: Figure['unit'],
    bar: Partial<Figure> = {},
  ): Figure[] => {
    const baseline = without[name];
    return [
      { name: `${words}: none, again`, unit, baseline, ours: control[name] },
      { name: `${words}: empty extension`, unit, baseline, ours: empty[name] },
      { name: `${words}: the least that counts`, unit, baseline, ours: least[name] },
      { name: `${words}: ours`, unit, baseline, ours: mine[name], ...bar },
    ];
  };
  return [
    ...rows('load', 'load of the feed', 'ms', { bar: 1.1, barFor: 'ratio' }),
    ...rows('scroll', `main thread in a scroll of ${SCROLL} s`, 'ms', { bar: 1.1, barFor: 'ratio' }),
    ...rows('presses', `scripts of ${NOTHING + LIKES} presses`, 'ms', { bar: 1.2, barFor: 'ratio' }),
    ...rows('keys', `scripts of ${KEYS} keys`, 'ms'),
    ...rows('inp', 'interaction to next paint', 'ms'),
    ...rows('longTasks', 'tasks over 50 ms', ''),
    ...rows('heap', 'heap', 'MB', { bar: 0.35, barFor: 'added' }),
  ];
}

/** Visits of the feed with no extension, none again as a control, an empty one, the least that counts, and ours. */
export async function measureWholePages(port: number): Promise<Figure[]> {
  const none = await startChromium([], { port });
  const empty = await launchScript(port, '');
  const least = await launchScript(port, LEAST);
  const ours = await launchOurs(port);
  try {
    await ours.count(['x']);
    return figuresOf(await compare([none, none, empty.browser, least.browser, ours.browser]));
  } finally {
    await Promise.all([none.close(), empty.close(), least.close(), ours.close()]);
  }
}
