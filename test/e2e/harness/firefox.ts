import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { copyExtension, type ExtensionCopy } from './built-extension.ts';
import { driveExtension } from './drive-extension.ts';
import { runInFirefox } from './firefox-chrome.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Debian's Firefox, or the one that FIREFOX names. */
const FIREFOX = process.env['FIREFOX'] ?? findBrowser('firefox') ?? 'firefox';

function preferences(options: LaunchOptions, { geckoId, uuid }: ExtensionCopy): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.port}`,
    // Known beforehand, so that the extension's pages can be opened by address.
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': options.hosts === 'asked',
    'intl.locale.requested': options.language ?? 'en-US',
    'intl.accept_languages': options.language ?? 'en-US',
    // The browser's own traffic, which would otherwise reach the site server.
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // What a temporary extension has stored is otherwise deleted when the browser starts again.
    'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
    'extensions.webextensions.keepUuidOnUninstall': options.profile !== undefined,
    ...(options.proxy === undefined ? {} : throughProxy(options.proxy)),
  };
}

function throughProxy(port: number): Record<string, unknown> {
  const names = ['http', 'ssl'];
  return {
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    ...Object.fromEntries(names.map((name) => [`network.proxy.${name}`, '127.0.0.1'])),
    ...Object.fromEntries(names.map((name) => [`network.proxy.${name}_port`, port])),
  };
}

/**
 * Opens a page of an extension. It lives in another process; the tab that is moved there never reports its load event.
 */
export async function openExtensionAddress(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  let failure: unknown;
  page.goto(url, { timeout: 0 }).catch((error: unknown) => (failure = error));
  const isLoaded = () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
  await until(`${url} to load`, async () => {
    if (failure !== undefined) throw failure;
    // Asked of a document that is just being moved, Firefox may answer with an error of its own.
    return isLoaded().catch(() => false);
  });
  return page;
}

/** Starts Firefox with the built extension, installed temporarily in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const { display, timeZone, profile } = options;
  const extension = options.extension ?? copyExtension('firefox', options.hosts ?? 'granted');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: display === undefined,
    acceptInsecureCerts: true,
    // Without it WebDriver refuses to open pages of extensions.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options, extension),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: null,
    env: {
      ...process.env,
      ...(timeZone === undefined ? {} : { TZ: timeZone }),
      ...(display === undefined ? {} : { DISPLAY: display }),
    },
    protocolTimeout: 100_000,
  });
  await browser.installExtension(extension.folder);

  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  };

  return driveExtension({
    name: 'firefox',
    puppeteer: browser,
    extension,
    openSite: openPage,
    openExtensionPage: (path) => openExtensionAddress(browser, `moz-extension://${extension.uuid}/${path}`),
    async readAddresses() {
      // Not asked of puppeteer, which may lose sight of a tab as Firefox moves it to the extension's process.
      const tabs = await runInFirefox(
        browser,
        'JSON.stringify(gBrowser.browsers.map((tab) => tab.currentURI.spec))',
      );
      return JSON.parse(String(tabs)) as string[];
    },
    async stopBackground() {
      await runInFirefox(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(extension.geckoId)}).extension.terminateBackground()`,
      );
    },
    async close() {
      await browser.close();
      if (!options.extension) extension.remove();
    },
  });
}
