import type { Browser, Page } from 'puppeteer-core';
import type { AttentionRow, TallyRow } from '../../../src/acts/tally-row.ts';
import type { BrowserName } from './browser-name.ts';
import type { ExtensionCopy } from './built-extension.ts';

/** A browser with the built extension in a fresh profile, and every host name led to the site server. */
export interface TestBrowser {
  name: BrowserName;
  /** The browser itself, for what only one test asks of it. */
  puppeteer: Browser;
  extension: ExtensionCopy;
  /** Opens a page of the extension, such as 'src/popup/index.html', in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens an address of a replica, such as 'https://x.com/home', in a new tab in front. */
  openSite(url: string): Promise<Page>;
  /** Chooses these platforms on the welcome page, presses *Start counting*, waits until it has taken effect. */
  startCounting(platforms: readonly string[]): Promise<void>;
  /** An empty page of the extension, opened once, from which a test may use the extension API. */
  desk(): Promise<Page>;
  readTallies(): Promise<TallyRow[]>;
  readAttention(): Promise<AttentionRow[]>;
  /** Addresses of all open tabs, as the browser itself knows them. */
  readAddresses(): Promise<readonly string[]>;
  /** Lets the browser stop the background, as it does when nothing happened for a while. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}
