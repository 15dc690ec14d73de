import type { Page } from 'puppeteer-core';
import { readRegistered } from './extension-api.ts';
import { tellBackground } from './tell-background.ts';
import { until } from './until.ts';

/** Waits until exactly these platforms' scripts are registered. */
export async function untilRegistered(desk: Page, platforms: readonly string[]): Promise<void> {
  const wanted = platforms.toSorted().join();
  let registered = '';
  try {
    await until(`scripts registered for ${wanted || 'nothing'}`, async () => {
      registered = [...new Set(await readRegistered(desk))].toSorted().join();
      return registered === wanted;
    });
  } catch (error) {
    throw new Error(`Registered are ${registered || 'none'}`, { cause: error });
  }
}

const BOX = 'input[data-testid^="platform-"]';

/** Ticks exactly these platforms' boxes on a welcome page, by key. */
export async function choosePlatforms(welcome: Page, platforms: readonly string[]): Promise<void> {
  await welcome.waitForSelector(BOX);
  for (const box of await welcome.$$(BOX)) {
    const isTicked = () => box.evaluate((input) => (input as HTMLInputElement).checked);
    const id = await box.evaluate(
      (input) => input.getAttribute('data-testid')?.replace('platform-', '') ?? '',
    );
    const wanted = platforms.includes(id);
    if ((await isTicked()) === wanted) continue;
    await box.focus();
    await welcome.keyboard.press(' ');
    await until(`the box of ${id} to change`, async () => (await isTicked()) === wanted);
  }
}

/** Ticks exactly these platforms' boxes from within the page, which takes a tenth of the time that keys take. */
async function tickPlatforms(welcome: Page, platforms: readonly string[]): Promise<void> {
  await welcome.waitForSelector(BOX);
  const tick = async (selector: string, wanted: readonly string[]): Promise<boolean> => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(selector)];
    const others = boxes.filter(
      (box) => box.checked !== wanted.includes(box.dataset['testid']?.replace('platform-', '') ?? ''),
    );
    for (const box of others) {
      box.click();
      // The page draws one choice before it is given the next.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return others.length === 0;
  };
  await until('the boxes to be ticked', () => welcome.evaluate(tick, BOX, platforms));
}

/** The user's way of starting to count: choose, press, and see it take effect. Closes the welcome page. */
export async function startCounting(welcome: Page, platforms: readonly string[], desk: Page): Promise<void> {
  await welcome.bringToFront();
  await tickPlatforms(welcome, platforms);
  await welcome.click('[data-testid="start-counting"]');
  await untilRegistered(desk, platforms);
  // Firefox calls a script registered before all its processes know of it. This is answered once they do.
  await tellBackground(desk, 'refresh');
  await welcome.close();
}
