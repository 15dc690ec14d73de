import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The part of the extension API that the desk uses, under its name in either browser. */
interface DeskGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** Platforms whose content script is registered, asked on an extension page. */
async function readRegistered(): Promise<string[]> {
  const globals = globalThis as unknown as DeskGlobals;
  const scripts = await (globals.browser ?? globals.chrome).scripting.getRegisteredContentScripts();
  const files = scripts.flatMap((script) => script.js ?? []);
  return files.flatMap((file) => /platforms\/([^/]+)\.js$/.exec(file)?.[1] ?? []);
}

/** Waits until exactly these platforms are registered. */
export async function untilRegistered(desk: Page, platforms: readonly string[]): Promise<void> {
  const wanted = platforms.toSorted().join();
  await until(`scripts registered for ${wanted || 'nothing'}`, async () => {
    const registered = new Set(await desk.evaluate(readRegistered));
    return [...registered].toSorted().join() === wanted;
  });
}

/** Ticks exactly these platforms' boxes on a welcome page. */
export async function choosePlatforms(welcome: Page, platforms: readonly string[]): Promise<void> {
  await welcome.waitForSelector('[data-testid^="platform-"]');
  const boxes = await welcome.$$('input[data-testid^="platform-"]');
  for (const box of boxes) {
    const { id, ticked } = await box.evaluate((element) => ({
      id: (element.dataset['testid'] ?? '').replace('platform-', ''),
      ticked: element.checked,
    }));
    if (platforms.includes(id) === ticked) continue;
    await box.focus();
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
