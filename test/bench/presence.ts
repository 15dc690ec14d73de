import { launchOurs, type BenchBrowser } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { measureProcessorTime } from './processor-time.ts';
import { repeat } from './repeat.ts';

const BLOCKS = 4;
const VISITS = 3;

/** A site that is not counted, one whose requests tell by their address, and one by a header; the same page on each. */
const SITES = ['unrelated.example.org', 'math.stackexchange.com', 'www.facebook.com'] as const;

/** What is counted, and which sites are then visited. */
const CASES = [
  { counted: [], visited: SITES },
  { counted: ['stack-exchange'], visited: [SITES[0], SITES[1]] },
  { counted: ['facebook'], visited: [SITES[0], SITES[2]] },
] as const;

/** Of one visit, in milliseconds: until the page and its 60 requests are done, and processor time. */
interface Visits {
  times: number[];
  processor: number[];
}

/** A browser in which what is counted can be chosen. */
export type Counting = Pick<BenchBrowser, 'browser' | 'count'>;

async function visitAgainAndAgain({ browser }: Counting, site: string, visits: Visits): Promise<void> {
  const page = await browser.newPage();
  await page.bringToFront();
  const { all } = await measureProcessorTime(browser, async () => {
    for (let visit = 0; visit < VISITS; visit += 1) {
      await page.goto(`https://${site}/`);
      await page.waitForFunction(() => document.title.startsWith('Done'));
      visits.times.push(Number((await page.title()).replace('Done ', '')));
    }
  });
  visits.processor.push(all / VISITS);
  await page.close();
}

/** What being there costs, with the network witness listening: on other sites, and on the counted one itself. */
export async function comparePresence(ours: Counting): Promise<Figure[]> {
  const found = new Map<string, Visits>();
  const visitsOf = (counted: readonly string[], site: string): Visits => {
    const key = `${counted.join()} ${site}`;
    const visits = found.get(key) ?? { times: [], processor: [] };
    found.set(key, visits);
    return visits;
  };
  await repeat(BLOCKS, async () => {
    for (const { counted, visited } of CASES) {
      await ours.count(counted);
      for (const site of visited) await visitAgainAndAgain(ours, site, visitsOf(counted, site));
    }
  });
  return CASES.slice(1).flatMap(({ counted, visited }) =>
    visited.flatMap((site) => {
      const [none, some] = [visitsOf([], site), visitsOf(counted, site)];
      const where = site === SITES[0] ? 'another site' : 'its own site';
      const name = `${where} with 60 requests, ${counted.join()} counted`;
      return [
        { name, unit: 'ms' as const, baseline: median(none.times), ours: median(some.times) },
        {
          name: `processor time of it`,
          unit: 'ms' as const,
          baseline: median(none.processor),
          ours: median(some.processor),
        },
      ];
    }),
  );
}

export async function measurePresence(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  try {
    return await comparePresence(ours);
  } finally {
    await ours.close();
  }
}
