import { setTimeout as wait } from 'node:timers/promises';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { launchOurs, type BenchBrowser } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { traceOwnWork } from './own-work.ts';
import { timeRecording } from './recording.ts';
import { FEED_PAGE, LIKE, pressIn, SHORT_FEED_PAGE } from './use-feed.ts';

const LIKES = 40;
const STARTS = 5;
const TABS = 15;
const POSTS = [200, 2_000, 8_000];

const EVERY = PLATFORMS.filter(({ group, hosts }) => group !== 'practice' && hosts.length > 0).map(
  ({ id }) => id,
);

async function likeIn({ browser }: BenchBrowser, posts: number): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`${FEED_PAGE}?posts=${posts}`);
  const work = await traceOwnWork(page, async () => {
    await pressIn(page, LIKE, LIKES);
    await wait(3_000);
  });
  await page.close();
  return median(work.perGesture);
}

async function start({ browser }: BenchBrowser): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  const starts: number[] = [];
  for (let round = 0; round < STARTS; round += 1)
    starts.push((await traceOwnWork(page, async () => void (await page.goto(SHORT_FEED_PAGE)))).start);
  await page.close();
  return median(starts);
}

/** How costs grow with posts, platforms and tabs; the baseline is the smallest case. How they grow with rows is in other parts. */
export async function measureGrowth(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  try {
    await ours.count(['x']);
    const likes: number[] = [];
    for (const posts of POSTS) likes.push(await likeIn(ours, posts));
    const few = await start(ours);
    await ours.count(EVERY);
    const many = await start(ours);
    for (let tab = 0; tab < TABS; tab += 1) await (await ours.browser.newPage()).goto(SHORT_FEED_PAGE);
    const recording = await timeRecording(ours, `with ${TABS} more tabs`);
    return [
      ...POSTS.slice(1).map((posts, index) => ({
        name: `a counted like in ${posts} posts, beside ${POSTS[0]}`,
        unit: 'ms' as const,
        baseline: likes[0] ?? Number.NaN,
        ours: likes[index + 1] ?? Number.NaN,
      })),
      {
        name: `start with ${EVERY.length} platforms counted, beside one`,
        unit: 'ms',
        baseline: few,
        ours: many,
      },
      ...recording.slice(0, 2),
    ];
  } finally {
    await ours.close();
  }
}
