import type { Page } from 'puppeteer-core';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { launchOurs } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { measureProcessorTime, type ProcessorTime } from './processor-time.ts';
import { repeat } from './repeat.ts';

const BLOCKS = 3;
const SECONDS = 4;
const RATE = 20;

const EVERY = PLATFORMS.filter(({ group, hosts }) => group !== 'practice' && hosts.length > 0).map(
  ({ id }) => id,
);

/** What is counted while the calls are made. */
const CASES = { nothing: [], facebook: ['facebook'], every: EVERY } as const;

/** The calls of a feed that is scrolled: GraphQL with the name of the operation in a header; none of them an act. */
async function makeCalls(page: Page): Promise<void> {
  await page.evaluate(
    async (rate, seconds) => {
      const headers = {
        'x-fb-friendly-name': 'CometNewsFeedPaginationQuery',
        'content-type': 'application/x-www-form-urlencoded',
      };
      const body = `doc_id=7000000000000000&variables=${encodeURIComponent(JSON.stringify({ cursor: 'c'.repeat(2000) }))}`;
      const calls: Promise<Response>[] = [];
      for (let call = 0; call < rate * seconds; call += 1) {
        calls.push(fetch('/api/graphql/', { method: 'POST', headers, body }));
        await new Promise((resolve) => setTimeout(resolve, 1000 / rate));
      }
      await Promise.all(calls);
    },
    RATE,
    SECONDS,
  );
}

/** The network witness under the traffic of a busy feed: what a request costs, and the share of a processor. */
export async function measureTraffic(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  const spent: Record<keyof typeof CASES, ProcessorTime[]> = { nothing: [], facebook: [], every: [] };
  try {
    await repeat(BLOCKS, async () => {
      for (const name of ['nothing', 'facebook', 'every'] as const) {
        await ours.count(CASES[name]);
        const page = await ours.browser.newPage();
        await page.bringToFront();
        await page.goto('https://www.facebook.com/');
        await page.waitForFunction(() => document.title.startsWith('Done'));
        spent[name].push(await measureProcessorTime(ours.browser, () => makeCalls(page)));
        await page.close();
      }
    });
  } finally {
    await ours.close();
  }
  const perCall = (name: keyof typeof CASES, of: keyof ProcessorTime): number =>
    median(spent[name].map((time) => time[of])) / (SECONDS * RATE);
  const figure = (name: string, of: keyof ProcessorTime, counted: keyof typeof CASES): Figure => ({
    name,
    unit: 'ms',
    baseline: perCall('nothing', of),
    ours: perCall(counted, of),
  });
  return [
    figure('a request of a busy feed, whole browser', 'all', 'facebook'),
    figure('a request of a busy feed, background', 'extension', 'facebook'),
    figure(`the same with ${EVERY.length} platforms counted`, 'extension', 'every'),
    {
      name: `share of a processor, background, at ${RATE} requests a second`,
      unit: '%',
      baseline: (perCall('nothing', 'extension') * RATE) / 10,
      ours: (perCall('facebook', 'extension') * RATE) / 10,
    },
  ];
}
