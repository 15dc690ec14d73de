import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { copyExtension } from './built-extension.ts';
import { driveExtension } from './drive-extension.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { TestBrowser } from './test-browser.ts';

/** Debian's Chromium, or the one that CHROMIUM names. */
const CHROMIUM = process.env['CHROMIUM'] ?? findBrowser('chrome') ?? 'chromium';

/** Quiet, and led to the site server for every host name and certificate. */
function flags({ port, language = 'en-US', proxy }: LaunchOptions): string[] {
  const way =
    proxy === undefined
      ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`]
      : [
          `--proxy-server=http://127.0.0.1:${proxy}`,
          '--proxy-bypass-list=<-loopback>',
          // Nothing finds a way past the proxy.
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ];
  return [
    ...way,
    '--ignore-certificate-errors',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Frames of other sites in one process: puppeteer loses sight of single ones where a page has twenty.
    '--disable-site-isolation-trials',
    `--lang=${language}`,
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * Starts Chromium in a fresh profile.
 * @param folders of unpacked extensions to load
 */
export function startChromium(folders: string[], options: Omit<LaunchOptions, 'hosts'>): Promise<Browser> {
  const { display, language = 'en-US', timeZone, profile } = options;
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: display === undefined,
    // Says what is wrong with an extension that cannot be loaded, as --load-extension does not.
    enableExtensions: folders,
    pipe: true,
    args: flags(options),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    defaultViewport: display === undefined ? { width: 1200, height: 900 } : null,
    env: {
      ...process.env,
      LANGUAGE: language,
      ...(timeZone === undefined ? {} : { TZ: timeZone }),
      ...(display === undefined ? {} : { DISPLAY: display }),
    },
    protocolTimeout: 100_000,
  });
}

/** Starts Chromium with the built extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const extension = options.extension ?? copyExtension('chromium', options.hosts ?? 'granted');
  const browser = await startChromium([], options);
  const host = await browser.installExtension(extension.folder);
  await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && new URL(target.url()).host === host,
  );

  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  };

  return driveExtension({
    name: 'chromium',
    puppeteer: browser,
    extension,
    openSite: openPage,
    openExtensionPage: (path) => openPage(`chrome-extension://${host}/${path}`),
    async readAddresses() {
      return browser
        .targets()
        .filter((target) => target.type() === 'page')
        .map((target) => target.url());
    },
    async stopBackground() {
      const running = browser
        .targets()
        .find((target) => target.type() === 'service_worker' && new URL(target.url()).host === host);
      await (await running?.worker())?.close();
    },
    async close() {
      await browser.close();
      if (!options.extension) extension.remove();
    },
  });
}
