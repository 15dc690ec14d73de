import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Target } from 'puppeteer-core';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { until } from '../e2e/harness/until.ts';
import { launchOurs, type BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figure.ts';
import type { Held } from './probe.ts';

/** Milliseconds after the last gesture by which everything must have been given back: the longest watch (20 s), and some. */
const CALM = 25_000;

const PROBED = PLATFORMS.filter(
  ({ group, hosts }) => group !== 'practice' && group !== 'captcha' && hosts.length > 0,
);

/** Puzzles in the page take two listeners more (a finger's press, a key's), the sending of a paid task one. */
function watchesMore({ drawsCaptchas, paid }: Platform): boolean {
  return drawsCaptchas === true || paid === true;
}

/** An address that a match pattern covers. */
function addressIn(pattern: string): string {
  return pattern.replace('://*.', '://www.').replaceAll('*', '');
}

/** What is held once an arrival, which is an act by itself, has been counted. */
async function calmHeld(held: () => Promise<Held>): Promise<Held> {
  const deadline = Date.now() + CALM;
  let now = await held();
  while (now.timers + now.observers > 0 && Date.now() < deadline) {
    await wait(250);
    now = await held();
  }
  return now;
}

/** Opens an address, and gives what tells the extension's holdings there. */
async function openProbed(
  { browser }: BenchBrowser,
  url: string,
): Promise<{ page: Page; held(): Promise<Held> }> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.splice(0));
  await session.send('Runtime.enable');
  await page.goto(url);
  return {
    page,
    held: () =>
      until(`the content script in ${url}`, async () => {
        const contextId = worlds.at(-1);
        if (contextId === undefined) return undefined;
        const { result } = await session.send('Runtime.evaluate', {
          contextId,
          expression: 'globalThis.unpaidProbe?.()',
          returnByValue: true,
        });
        return result.value as Held | undefined;
      }),
  };
}

function add(to: Held, { listeners, timers, observers }: Held): void {
  if (listeners.length > to.listeners.length) to.listeners = listeners;
  to.timers = Math.max(to.timers, timers);
  to.observers = Math.max(to.observers, observers);
}

function figuresOf(when: string, { listeners, timers, observers }: Held, mostListeners = 3): Figure[] {
  return [
    {
      name: `listeners on a page, ${when} (${listeners.join(', ')})`,
      unit: '',
      ours: listeners.length,
      bar: mostListeners,
      gate: true,
    },
    { name: `timers, ${when}`, unit: '', ours: timers, bar: 0, gate: true },
    { name: `observers, ${when}`, unit: '', ours: observers, bar: 0, gate: true },
  ];
}

/** Worker starts while a stopped worker is left alone and sites that are not counted are visited. */
async function countWakes({ browser }: BenchBrowser): Promise<number> {
  const isWorker = (target: { type(): string }): boolean => target.type() === 'service_worker';
  let stopped: Target | undefined;
  await until('the worker to be gone', async () => {
    const running = browser.targets().find(isWorker);
    // What a page reported as it was left may start another one.
    if (running && running !== stopped) {
      stopped = running;
      await (await running.worker())?.close();
    }
    return !running;
  });
  let wakes = 0;
  const onCreated = (target: { type(): string }): void => {
    if (isWorker(target)) wakes += 1;
  };
  browser.on('targetcreated', onCreated);
  const page = await browser.newPage();
  for (let visit = 0; visit < 5; visit += 1) {
    await page.goto('https://unrelated.example.org/');
    await page.waitForFunction(() => document.title.startsWith('Done'));
  }
  await page.close();
  await wait(1000);
  browser.off('targetcreated', onCreated);
  return wakes;
}

/** What is alive in pages while nothing is done there, on every platform, and after a like on X. */
export async function measureIdle(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port, { probed: true });
  try {
    await ours.count(PROBED.map(({ id }) => id));
    const fresh: Held = { listeners: [], timers: 0, observers: 0 };
    const more: Held = { listeners: [], timers: 0, observers: 0 };
    for (const platform of PROBED) {
      const { pages, hosts } = platform;
      const { page, held } = await openProbed(ours, addressIn((pages ?? hosts)[0] ?? ''));
      add(watchesMore(platform) ? more : fresh, await calmHeld(held));
      await page.close();
    }
    const { page, held } = await openProbed(ours, 'https://x.com/home');
    await page.click('#p0 [data-testid="like"]');
    await page.waitForSelector('#p0 [data-testid="unlike"]');
    await page.click('#p1 .text');
    const busy = await held();
    if (busy.observers === 0) throw new Error('The probe saw no observer after a like: it does not measure');
    await wait(CALM);
    const after = await held();
    await page.close();
    return [
      ...figuresOf(`any of ${PROBED.filter((each) => !watchesMore(each)).length} platforms`, fresh),
      ...figuresOf('a site that draws CAPTCHAs or pays for tasks', more, 5),
      ...figuresOf('some time after a like', after),
      {
        name: 'worker starts in 5 visits of other sites',
        unit: '',
        ours: await countWakes(ours),
        bar: 0,
        gate: true,
      },
    ];
  } finally {
    await ours.close();
  }
}
