import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readRegistered } from './harness/extension-api.ts';
import { dress, findFaults } from './harness/find-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { choosePlatforms, untilRegistered } from './harness/start-counting.ts';

/** Ids of the platforms that are ticked. */
async function readTicked(welcome: Page): Promise<string[]> {
  const ids = await welcome.$$eval('input[data-testid^="platform-"]:checked', (boxes) =>
    boxes.map((box) => box.getAttribute('data-testid') ?? ''),
  );
  return ids.map((id) => id.replace('platform-', '')).toSorted();
}

inEachBrowser('the welcome page', { platforms: [], replicas: () => [] }, (stage) => {
  const openWelcome = async (): Promise<Page> => {
    const welcome = await stage.browser.openExtensionPage('src/welcome/index.html');
    await welcome.waitForSelector('[data-testid="start-counting"]');
    return welcome;
  };
  const stateOf = async (path: string, id: string): Promise<boolean> => {
    const page = await stage.browser.openExtensionPage(path);
    await page.waitForSelector('[data-testid="acts"]');
    const found = (await page.$(`[data-testid="${id}"]`)) !== null;
    await page.close();
    return found;
  };

  test('opens by itself after the installation', async () => {
    const addresses = await stage.browser.readAddresses();
    expect(addresses.filter((url) => url.endsWith('/src/welcome/index.html'))).toHaveLength(1);
  });

  test('counts nothing before the press, and says so in the popup', async () => {
    expect(await readRegistered(await stage.browser.desk())).toEqual([]);
    expect(await stateOf('src/popup/index.html', 'not-started')).toBe(true);
  });

  test('has no accessibility fault that can be found by machine', async () => {
    const welcome = await openWelcome();
    for (const theme of ['light', 'dark'] as const) {
      await dress(welcome, theme);
      expect(await findFaults(welcome, theme)).toEqual([]);
    }
    await welcome.close();
  });

  test('cannot be started without a platform', async () => {
    const welcome = await openWelcome();
    await choosePlatforms(welcome, []);
    const isDisabled = await welcome.$eval('[data-testid="start-counting"]', (button) =>
      button.matches(':disabled'),
    );
    expect(isDisabled).toBe(true);
    await welcome.close();
  });

  test('ticks what the browser allows already, starts at one press, and shows how to try it', async () => {
    const welcome = await openWelcome();
    expect(await readTicked(welcome)).toContain('recaptcha');
    await choosePlatforms(welcome, ['x', 'reddit']);
    await welcome.click('[data-testid="start-counting"]');
    await welcome.waitForSelector('[data-testid="started"]');
    await untilRegistered(await stage.browser.desk(), ['x', 'reddit']);
    expect(await findFaults(welcome)).toEqual([]);
    await welcome.close();
    expect(await stateOf('src/popup/index.html', 'not-started')).toBe(false);
  });

  test('shows the choice that was made, and lets it be changed', async () => {
    const welcome = await openWelcome();
    expect(await readTicked(welcome)).toEqual(['reddit', 'x']);
    await choosePlatforms(welcome, ['facebook']);
    await welcome.click('[data-testid="start-counting"]');
    await untilRegistered(await stage.browser.desk(), ['facebook']);
    await welcome.close();
  });

  test('does not scroll sideways at 320 pixels', async () => {
    const welcome = await openWelcome();
    await welcome.setViewport({ width: 320, height: 640 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await welcome.close();
  });
});
