import type { Page } from 'puppeteer-core';
import { readRegistered } from './extension-api.ts';
import { until } from './until.ts';

/** Waits until exactly these platforms' scripts are registered. */
export async function untilRegistered(desk: Page, platforms: readonly string[]): Promise<void> {
  const wanted = platforms.toSorted().join();
  await until(`scripts registered for ${wanted || 'nothing'}`, async () => {
    const registered = new Set(await readRegistered(desk));
    return [...registered].toSorted().join() === wanted;
  });
}

/** Ticks exactly these platforms' boxes on a welcome page. */
export async function choosePlatforms(welcome: Page, platforms: readonly string[]): Promise<void> {
  await welcome.waitForSelector('input[data-testid^="platform-"]');
  const boxes = await welcome.$$('input[data-testid^="platform-"]');
  const states = await welcome.$$eval('input[data-testid^="platform-"]', (elements) =>
    elements.map(({ dataset, checked }) => ({
      id: (dataset['testid'] ?? '').replace('platform-', ''),
      ticked: checked,
    })),
  );
  for (const [index, { id, ticked }] of states.entries()) {
    if (platforms.includes(id) === ticked) continue;
    await boxes[index]?.focus();
    await welcome.keyboard.press(' ');
  }
}

/** The user's way of starting to count: choose, press, and see it take effect. Closes the welcome page. */
export async function startCounting(welcome: Page, platforms: readonly string[], desk: Page): Promise<void> {
  await welcome.bringToFront();
  await choosePlatforms(welcome, platforms);
  await welcome.click('[data-testid="start-counting"]');
  await untilRegistered(desk, platforms);
  await welcome.close();
}
