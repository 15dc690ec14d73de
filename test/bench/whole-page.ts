import type { Browser, Page } from 'puppeteer-core';
import { median, type Figure } from './figure.ts';
import { FEED_PAGE, pressIn, scroll } from './use-feed.ts';

const ROUNDS = 3;
const NOTHING = 100;
const LIKES = 100;

/** One visit of the feed; times in ms, heap in MB. */
interface Visit {
  load: number;
  scrollTask: number;
  pressScript: number;
  heap: number;
}

const MEASURES = ['load', 'scrollTask', 'pressScript', 'heap'] as const satisfies readonly (keyof Visit)[];

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return ((await page.metrics()).JSHeapUsedSize ?? 0) / 1e6;
}

async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(FEED_PAGE);
  const load = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN,
  );
  const heap = await heapOf(page);
  const before = await page.metrics();
  await scroll(page, 5);
  const scrolled = await page.metrics();
  await pressIn(page, '.text', NOTHING);
  await pressIn(page, '[data-testid="like"]', LIKES);
  const pressed = await page.metrics();
  await page.close();
  return {
    load,
    heap,
    scrollTask: ((scrolled.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000,
    pressScript: ((pressed.ScriptDuration ?? 0) - (scrolled.ScriptDuration ?? 0)) * 1000,
  };
}

/** The same visits in each browser, in alternation; the medians of each. */
async function compare(browsers: readonly Browser[]): Promise<Visit[]> {
  const visits = browsers.map((): Visit[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < browsers.length; turn += 1) {
      const index = (turn + round) % browsers.length;
      const browser = browsers[index];
      if (browser) visits[index]?.push(await visit(browser));
    }
  return visits.map((some) => {
    const middle = (name: keyof Visit): number => median(some.map((one) => one[name]));
    return Object.fromEntries(MEASURES.map((name) => [name, middle(name)])) as unknown as Visit;
  });
}

/** Visits of the feed with no extension, with none again as a control, with an empty one, and with ours. */
export async function measureWholePages(none: Browser, empty: Browser, ours: Browser): Promise<Figure[]> {
  const [without, control, blank, mine] = await compare([none, none, empty, ours]);
  if (!without || !control || !blank || !mine) throw new Error('A browser was not measured');
  const rows = (name: keyof Visit, words: string, unit: Figure['unit'], bar: Partial<Figure>): Figure[] => [
    { name: `${words}: none, again`, unit, baseline: without[name], ours: control[name] },
    { name: `${words}: empty extension`, unit, baseline: without[name], ours: blank[name] },
    { name: `${words}: ours`, unit, baseline: without[name], ours: mine[name], ...bar },
  ];
  return [
    ...rows('load', 'load of the feed', 'ms', { bar: 1.1, barFor: 'ratio' }),
    ...rows('scrollTask', 'main thread in a scroll of 5 s', 'ms', { bar: 1.1, barFor: 'ratio' }),
    ...rows('pressScript', 'scripts of 200 presses', 'ms', { bar: 1.2, barFor: 'ratio' }),
    ...rows('heap', 'heap', 'MB', { bar: 0.35, barFor: 'added' }),
  ];
}
