import type { Page } from 'puppeteer-core';
import { runInFirefox } from './firefox-chrome.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

async function openInChromium({ puppeteer, desk }: TestBrowser): Promise<Page> {
  const open = new Set(puppeteer.targets());
  await (await desk()).evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const target = await until('the private window', () =>
    puppeteer.targets().find((each) => each.type() === 'page' && !open.has(each)),
  );
  const page = await target.page();
  if (!page) throw new Error('No page in the private window');
  return page;
}

async function openInFirefox({ puppeteer }: TestBrowser): Promise<Page> {
  await runInFirefox(puppeteer, 'void OpenBrowserWindow({ private: true })');
  return until('the private window', async () =>
    (await puppeteer.pages()).find((page) => page.url() === 'about:privatebrowsing'),
  );
}

/** Opens a private window of the user's (not one of the test's own contexts) with an address in it. */
export async function openPrivately(browser: TestBrowser, url: string): Promise<Page> {
  const page = browser.name === 'chromium' ? await openInChromium(browser) : await openInFirefox(browser);
  await page.bringToFront();
  await page.goto(url);
  return page;
}

/** Switches the extension on in private windows, as in the browser's settings; answers whether it is on then. */
export async function allowPrivately({ name, puppeteer, desk, extension }: TestBrowser): Promise<boolean> {
  if (name === 'firefox') {
    const on = await runInFirefox(
      puppeteer,
      `(async () => {
        const id = ${JSON.stringify(extension.geckoId)};
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        const addon = await AddonManager.getAddonByID(id);
        await addon.disable();
        await addon.enable();
        return WebExtensionPolicy.getByID(id).privateBrowsingAllowed;
      })()`,
    );
    return on === true;
  }
  const { host } = new URL((await desk()).url());
  const settings = await puppeteer.newPage();
  await settings.goto('chrome://extensions/');
  const on = await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateExtensionConfiguration(change: object): Promise<void>;
        getExtensionInfo(id: string): Promise<{ incognitoAccess: { isActive: boolean } }>;
      };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    return (await developerPrivate.getExtensionInfo(extensionId)).incognitoAccess.isActive;
  }, host);
  await settings.close();
  return on;
}
