import type { Page } from 'puppeteer-core';

interface Noting {
  longest?: number;
}

/** Lets a page note its longest task from now on. */
export async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noting = globalThis as Noting;
    noting.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noting.longest = Math.max(noting.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds of the longest task since then; 0 if none took 50, below which the browser notes nothing. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Noting).longest ?? Number.NaN);
}
