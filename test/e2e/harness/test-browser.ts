import type { Page } from 'puppeteer-core';
import type { Kind } from '../../../src/acts/kinds.ts';
import type { AttentionRow, TallyRow } from '../../../src/acts/tally-row.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One kind's numbers, summed over slots; `undone`, `page` and `network` may be left out of an expectation. */
export interface Count {
  n: number;
  undone: number;
  page: number;
  network: number;
  quantity: number;
  variants: Record<string, number>;
}

/** Counts by platform and kind: `{ x: { like: { n: 2, … } } }`. */
export type Counts = Record<string, Partial<Record<Kind, Count>>>;

/** What a test says must have been counted: every kind that is there, and of each at least `n`. */
export type ExpectedCounts = Record<string, Partial<Record<Kind, Partial<Count> & { n: number }>>>;

/** A browser with the built extension in a fresh profile, and every host name led to the site server. */
export interface TestBrowser {
  name: BrowserName;
  /** Opens a page of the extension, such as 'src/popup/index.html', in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens an address of a replica, such as 'https://x.com/home', in a new tab in front. */
  openSite(url: string): Promise<Page>;
  /** Chooses these platforms on the welcome page, presses *Start counting*, waits until it has taken effect. */
  startCounting(platforms: readonly string[]): Promise<void>;
  readTallies(): Promise<TallyRow[]>;
  readAttention(): Promise<AttentionRow[]>;
  close(): Promise<void>;
}
