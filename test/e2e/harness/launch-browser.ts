import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { BrowserName } from './browser-name.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** Milliseconds that a busy machine may take to install the extension, start its background and open the page. */
const INSTALLING = 60_000;

/**
 * The welcome page opens by itself after an installation, and comes to the front of whatever is open then: tests wait
 * until it is out of their way. Whether it opens at all is for `welcome.test.ts`, so here its absence is only told.
 */
async function untilWelcomed({ name, readAddresses }: TestBrowser): Promise<void> {
  const isOpen = async () => (await readAddresses()).some((url) => url.endsWith('/src/welcome/index.html'));
  await until('the welcome page to open by itself', isOpen, INSTALLING).catch(async (error: unknown) =>
    console.warn(name, error, await readAddresses()),
  );
}

/** Starts a browser with the built extension in a fresh profile, where its welcome page has opened. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const browser = name === 'chromium' ? await launchChromium(options) : await launchFirefox(options);
  if (!options.extension) await untilWelcomed(browser);
  return browser;
}
