import type { Browser } from 'puppeteer-core';
import { launchFirefox } from '../e2e/harness/firefox.ts';
import { untilRegistered } from '../e2e/harness/start-counting.ts';
import { median, type Figure } from './figure.ts';
import { comparePresence } from './presence.ts';
import { measureProcessorTime } from './processor-time.ts';
import { repeat } from './repeat.ts';
import { timeRecording } from './recording.ts';
import { FEED_PAGE, LIKE, pressIn, scroll, TEXT } from './use-feed.ts';

const ROUNDS = 3;
const PRESSES = 60;

/** Milliseconds of processor time of the whole browser. */
interface Visit {
  scroll: number;
  nothing: number;
  likes: number;
}

async function visit(browser: Browser): Promise<Visit> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(FEED_PAGE);
  const spent = async (action: () => Promise<void>): Promise<number> =>
    (await measureProcessorTime(browser, action)).all;
  const result = {
    scroll: await spent(() => scroll(page, 4)),
    nothing: await spent(() => pressIn(page, TEXT, PRESSES)),
    likes: await spent(() => pressIn(page, LIKE, PRESSES)),
  };
  await page.close();
  return result;
}

/** What can be measured in Firefox, which has no traces here: processor time of all its processes, and recording. */
export async function measureFirefox(port: number): Promise<Figure[]> {
  const firefox = await launchFirefox({ port });
  try {
    const desk = await firefox.desk();
    const ours = {
      browser: firefox.puppeteer,
      desk,
      async count(platforms: readonly string[]) {
        await desk.evaluate(
          (chosen) => chrome.storage.local.set({ started: chosen.length > 0, platforms: chosen }),
          [...platforms],
        );
        await untilRegistered(desk, platforms);
      },
    };
    const none: Visit[] = [];
    const mine: Visit[] = [];
    await repeat(ROUNDS, async () => {
      await ours.count([]);
      none.push(await visit(ours.browser));
      await ours.count(['x']);
      mine.push(await visit(ours.browser));
    });
    const figure = (name: string, key: keyof Visit): Figure => ({
      name: `processor time of ${name}, nothing or X counted`,
      unit: 'ms',
      baseline: median(none.map((one) => one[key])),
      ours: median(mine.map((one) => one[key])),
    });
    const figures = [
      figure('a scroll of 4 s', 'scroll'),
      figure(`${PRESSES} presses on nothing`, 'nothing'),
      figure(`${PRESSES} likes`, 'likes'),
      ...(await comparePresence(ours)),
      ...(await timeRecording(ours, 'empty ledger')),
    ];
    return figures.map((one) => ({ ...one, name: `Firefox: ${one.name}` }));
  } finally {
    await firefox.close();
  }
}
