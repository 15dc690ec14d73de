import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { PACE } from './lesson.ts';
import { until } from './until.ts';

/** What is in a CAPTCHA's frame: label or text, and the middle on the screen. The frame is of the page's own origin. */
async function inFrame(page: Page, kind: string, selector: string) {
  return page.evaluate(
    (outer, inner) => {
      const frame = document.querySelector<HTMLIFrameElement>(outer);
      frame?.scrollIntoView({ block: 'center' });
      const around = frame?.getBoundingClientRect() ?? new DOMRect();
      return [...(frame?.contentDocument?.querySelectorAll(inner) ?? [])].map((element) => {
        const box = element.getBoundingClientRect();
        return {
          words: element.getAttribute('aria-label') ?? element.textContent ?? '',
          x: around.x + box.x + box.width / 2,
          y: around.y + box.y + box.height / 2,
        };
      });
    },
    `.captcha-frame.${kind}`,
    selector,
  );
}

async function pressInFrame(page: Page, kind: string, selector: string, index = 0): Promise<void> {
  let last: { x: number; y: number } | undefined;
  const found = await until(`${selector} in the frame, at rest`, async () => {
    const now = (await inFrame(page, kind, selector))[index];
    const isAtRest = now !== undefined && now.x === last?.x && now.y === last.y;
    last = now;
    return isAtRest && now;
  });
  await page.mouse.click(found.x, found.y);
  await wait(PACE);
}

/** Ticks the box. */
export async function solveClick(page: Page): Promise<void> {
  await pressInFrame(page, 'click', '[role="checkbox"]');
  await until('the tick', async () => (await inFrame(page, 'click', '[aria-checked="true"]')).length === 1);
}

/** Chooses the right pictures, twice. */
export async function solveImages(page: Page): Promise<void> {
  for (const round of ['1', '2']) {
    await until(`round ${round}`, async () =>
      (await inFrame(page, 'image', '.captcha-foot .num'))[0]?.words.startsWith(`Round ${round}`),
    );
    const asked = (await inFrame(page, 'image', '.asked b'))[0]?.words ?? '';
    const tiles = await inFrame(page, 'image', '[data-tile]');
    for (const [i, tile] of tiles.entries())
      if (tile.words.endsWith(asked)) await pressInFrame(page, 'image', '[data-tile]', i);
    await pressInFrame(page, 'image', '[data-verify]');
  }
  await until('the thanks', async () => (await inFrame(page, 'image', '.solved')).length === 1);
}

/** Has the word spelled out and types it. */
export async function solveText(page: Page): Promise<void> {
  await pressInFrame(page, 'text', '.spell button');
  const [spelled] = await until('the letters', async () => {
    const found = await inFrame(page, 'text', '.spell [role="status"]');
    return found.length > 0 && found;
  });
  await pressInFrame(page, 'text', '[data-answer]');
  await page.keyboard.type((spelled?.words ?? '').replace(/[^a-z]/g, ''));
  await page.keyboard.press('Enter');
  await until('the thanks', async () => (await inFrame(page, 'text', '.solved')).length === 1);
}
