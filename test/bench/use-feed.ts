import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export const FEED_PAGE = 'https://x.com/home';
export const SHORT_FEED_PAGE = `${FEED_PAGE}?posts=100`;

/** In a post: words, which are no control, and the like. */
export const TEXT = '.text';
export const LIKE = '[data-testid="like"]';

/** The box in which a post is written. */
export const BOX = '[data-testid="tweetTextarea_0"]';

/** Milliseconds between two turns of the wheel. */
const TURN = 50;

/** Scrolls down with the wheel. */
export async function scroll(page: Page, seconds: number): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < (seconds * 1000) / TURN; turn += 1) {
    await page.mouse.wheel({ deltaY: 120 });
    await wait(TURN);
  }
}

/** Presses one element in each of the first posts. */
export async function pressIn(page: Page, selector: string, posts: number): Promise<void> {
  for (let index = 0; index < posts; index += 1) {
    const point = await page.$eval(`#p${index} ${selector}`, (element) => {
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(point.x, point.y);
  }
}

/** Types so many letters into what has the focus. */
export async function type(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('a');
}
