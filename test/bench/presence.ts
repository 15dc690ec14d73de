import type { BenchBrowser } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';

const BLOCKS = 6;
const VISITS = 5;

/** Milliseconds until a site that is not counted has loaded and done its 60 requests. */
async function visitOther({ browser }: BenchBrowser): Promise<number[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    await page.goto('https://unrelated.example.org/');
    await page.waitForFunction(() => document.title.startsWith('Done'));
    times.push(Number((await page.title()).replace('Done ', '')));
  }
  await page.close();
  return times;
}

/** What listening to requests costs other sites: with nothing counted, and with X, in alternation. */
export async function measurePresence(ours: BenchBrowser): Promise<Figure[]> {
  const idle: number[] = [];
  const listening: number[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    await ours.count(block % 2 === 0 ? [] : ['x']);
    (block % 2 === 0 ? idle : listening).push(...(await visitOther(ours)));
  }
  return [
    {
      name: 'other sites with 60 requests, while X is counted',
      unit: 'ms',
      baseline: median(idle),
      ours: median(listening),
    },
  ];
}
