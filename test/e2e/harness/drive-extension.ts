import type { Page } from 'puppeteer-core';
import { DESK } from './built-extension.ts';
import { readAttention, readTallies } from './read-ledger.ts';
import { startCounting } from './start-counting.ts';
import type { TestBrowser } from './test-browser.ts';

/** What differs between the browsers. */
type Driver = Pick<
  TestBrowser,
  | 'name'
  | 'puppeteer'
  | 'extension'
  | 'openSite'
  | 'openExtensionPage'
  | 'readAddresses'
  | 'stopBackground'
  | 'close'
>;

/** Adds to a driver what is the same in both browsers, done from the extension's own pages. */
export function driveExtension(driver: Driver): TestBrowser {
  let desk: Promise<Page> | undefined;
  const openDesk = async (): Promise<Page> => {
    // An update closes the pages of the extension.
    const isOpen = await desk?.then((page) => page.evaluate(() => true)).catch(() => false);
    if (!isOpen) desk = driver.openExtensionPage(DESK);
    return desk as Promise<Page>;
  };

  return {
    ...driver,
    desk: openDesk,
    startCounting: async (platforms) =>
      startCounting(await driver.openExtensionPage('src/welcome/index.html'), platforms, await openDesk()),
    readTallies: async () => readTallies(await openDesk()),
    readAttention: async () => readAttention(await openDesk()),
  };
}
