import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { switchOffAndOn } from './harness/switch-off-and-on.ts';
import { until } from './harness/until.ts';
import { updateExtension } from './harness/update-extension.ts';

const still = (): undefined => undefined;

/** Errors that the page's console shows from now on. */
function watchErrors(site: Page): string[] {
  const errors: string[] = [];
  site.on('pageerror', (error) => errors.push(String(error)));
  site.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Is there a content script in a tab with such an address that the background can talk to? */
function hearsNews(desk: Page, url: string): Promise<boolean> {
  return desk.evaluate(async (pattern) => {
    const globals = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const { tabs } = globals.browser ?? globals.chrome;
    const [tab] = await tabs.query({ url: pattern });
    try {
      await tabs.sendMessage(tab?.id ?? -1, { name: 'nothing' });
      return true;
    } catch {
      return false;
    }
  }, url);
}

function readAlarms(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const globals = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const alarms = await (globals.browser ?? globals.chrome).alarms.getAll();
    return alarms.map(({ name }) => name).toSorted();
  });
}

inEachBrowser('An update', { platforms: ['x'], replicas: () => [createXReplica()] }, (stage) => {
  test('under an open tab loses nothing, counts nothing twice and shows no error', async () => {
    const site = await stage.open('https://x.com/home', { delay: 700 });
    const errors = watchErrors(site);
    await play(site, [{ press: 'like p0' }], still);
    await until('the like to be counted', async () => (await stage.counts())['x']?.like?.n === 1);

    await updateExtension(stage.browser);
    // The update closes the desk, too, maybe while it is asked.
    const hears = async () => hearsNews(await stage.browser.desk(), 'https://x.com/*');
    await until('a new script in the tab', () => hears().catch(() => false));
    await site.bringToFront();
    await play(site, [{ press: 'like p1' }], still);
    await until('the tab to be counted again', async () => (await stage.counts())['x']?.like?.n === 2);

    await site.reload();
    await play(site, [{ press: 'bookmark p0' }], still);
    await stage.expectCounts({ x: { like: { n: 2, undone: 0 }, save: { n: 1 } } });
    expect(errors).toEqual([]);
  });

  test('switched off and on again, it goes on in the open tab, and by the hour', async () => {
    const site = await stage.open('https://x.com/home');
    await switchOffAndOn(stage.browser);
    const hears = async () => hearsNews(await stage.browser.desk(), 'https://x.com/*');
    await until('a new script in the tab', () => hears().catch(() => false));
    await until('the alarms', async () => {
      const alarms = await readAlarms(await stage.browser.desk());
      return alarms.join() === 'daily,hourly';
    });
    await site.bringToFront();
    await play(site, [{ press: 'like p0' }], still);
    await stage.expectCounts({ x: { like: { n: 1 } } });
  });
});
