import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions } from './launch-options.ts';
import type { BrowserName } from './browser-name.ts';
import type { TestBrowser } from './test-browser.ts';

/** Starts a browser with the built extension in a fresh profile. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
