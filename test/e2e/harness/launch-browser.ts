import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { BrowserName } from './browser-name.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

const WELCOME = '/src/welcome/index.html';

/** The welcome page opens by itself after an installation, and comes to the front of whatever is open then. */
async function untilWelcomed({ puppeteer }: TestBrowser): Promise<void> {
  await until('the welcome page to open by itself', async () => {
    // Asked in the pages: Firefox does not tell the address of one that was moved to the extension's process.
    const pages = await puppeteer.pages();
    const paths = await Promise.all(
      pages.map((page) => page.evaluate(() => location.pathname).catch(() => '')),
    );
    return paths.includes(WELCOME);
  });
}

/** Starts a browser with the built extension in a fresh profile, where its welcome page has opened. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const browser = name === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  if (!options.extension) await untilWelcomed(browser);
  return browser;
}
