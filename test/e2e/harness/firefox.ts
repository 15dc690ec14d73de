import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { copyExtension } from './built-extension.ts';
import { driveExtension } from './drive-extension.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Debian's Firefox, or the one that FIREFOX names. */
const FIREFOX = process.env['FIREFOX'] ?? findBrowser('firefox') ?? 'firefox';

/** Milliseconds without work after which Firefox stops the background. */
const IDLE = 2_000;

function preferences(options: LaunchOptions, geckoId: string, uuid: string): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.port}`,
    // Known beforehand, so that the extension's pages can be opened by address.
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'extensions.webextOptionalPermissionPrompts': options.hosts === 'asked',
    'intl.locale.requested': options.language ?? 'en-US',
    'intl.accept_languages': options.language ?? 'en-US',
    // So that the background is stopped and started all the time, as it is on a busy phone.
    'extensions.background.idle.timeout': IDLE,
    // The browser's own traffic, which would otherwise reach the site server.
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/** Starts Firefox with the built extension, installed temporarily in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const { display } = options;
  const extension = copyExtension('firefox', options.hosts ?? 'granted');
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: display === undefined,
    acceptInsecureCerts: true,
    // Without it WebDriver refuses to open pages of extensions.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: preferences(options, extension.geckoId, uuid),
    defaultViewport: null,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    protocolTimeout: 100_000,
  });
  await browser.installExtension(extension.folder);

  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  };

  /** An extension page lives in another process; the tab that is moved there never reports its load event. */
  const openExtensionPage = async (path: string): Promise<Page> => {
    const url = `moz-extension://${uuid}/${path}`;
    const page = await browser.newPage();
    await page.bringToFront();
    let failure: unknown;
    page.goto(url, { timeout: 0 }).catch((error: unknown) => (failure = error));
    await until(`${path} to load`, async () => {
      if (failure !== undefined) throw failure;
      return page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
    });
    return page;
  };

  return driveExtension({
    name: 'firefox',
    openSite: openPage,
    openExtensionPage,
    stopBackground: () => wait(IDLE + 500),
    async close() {
      await browser.close();
      extension.remove();
    },
  });
}
