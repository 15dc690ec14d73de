import type { Page } from 'puppeteer-core';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { BROWSERS } from './browsers.ts';
import { countSince, narrowTo, type Counts, type ExpectedCounts } from './counts.ts';
import { launchBrowser } from './launch-browser.ts';
import type { Replica, Scenario } from './replica.ts';
import { expectSteady, leaveSites } from './settle.ts';
import type { BrowserName } from './browser-name.ts';
import type { TestBrowser } from './test-browser.ts';
import { startSiteServer, type SiteServer } from './tls-server.ts';
import { until } from './until.ts';

/** What a test works with. One browser serves all tests of a file; each test counts from where it began. */
export interface Stage {
  name: BrowserName;
  browser: TestBrowser;
  server: SiteServer;
  /** False in Firefox where there is no time for what Chromium shows as well: in continuous integration. */
  isThorough: boolean;
  /** Opens an address of a replica in front. It is left again when the test ends. */
  open(url: string, scenario?: Partial<Scenario>): Promise<Page>;
  /** Leaves every open site, which makes their content scripts report whatever is pending. */
  leave(): Promise<void>;
  /** What was counted since the test began. */
  counts(): Promise<Counts>;
  /** Waits for the counts, leaves all sites and waits until the counts since the test began are exactly these and stay so. */
  expectCounts(expected: ExpectedCounts): Promise<void>;
}

interface StageOptions {
  /** Platforms that are counted from the start. */
  platforms: readonly string[];
  /** The sites, made anew for each test. */
  replicas: () => readonly Replica[];
  /** Browsers in which continuous integration skips these tests, for time. */
  notInCi?: readonly BrowserName[];
}

/** Declares the same tests for each browser; `declare` calls `test` and uses the stage inside the tests only. */
export function inEachBrowser(topic: string, options: StageOptions, declare: (stage: Stage) => void): void {
  const isSkipped = (name: BrowserName) => Boolean(process.env['CI'] && options.notInCi?.includes(name));
  const declareIn = (name: BrowserName): void => {
    let server: SiteServer;
    let browser: TestBrowser;
    let before: TallyRow[] = [];
    let sites: Page[] = [];

    const leave = async (): Promise<void> => {
      await leaveSites(sites);
      sites = [];
    };
    const counts = async (): Promise<Counts> => countSince(before, await browser.readTallies());

    beforeAll(async () => {
      server = await startSiteServer();
      browser = await launchBrowser(name, { port: server.port });
      if (options.platforms.length > 0) await browser.startCounting(options.platforms);
    });
    beforeEach(async () => {
      server.serve(options.replicas());
      before = await browser.readTallies();
    });
    afterEach(leave);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    declare({
      name,
      isThorough: !process.env['CI'] || name === 'chromium',
      get browser() {
        return browser;
      },
      get server() {
        return server;
      },
      async open(url, scenario) {
        if (scenario) server.scenario(scenario);
        const site = await browser.openSite(url);
        sites.push(site);
        return site;
      },
      leave,
      counts,
      async expectCounts(expected) {
        // Firefox drops what a page says as it goes to a background that is only just waking: the sites stay open
        // until everything is counted, or for as long as there is patience.
        const isCounted = async () => isDeepStrictEqual(narrowTo(expected, await counts()), expected);
        await until('the expected counts', isCounted).catch(() => undefined);
        await leave();
        await expectSteady(counts, expected);
      },
    });
  };
  for (const name of BROWSERS) describe.skipIf(isSkipped(name))(`${topic} in ${name}`, () => declareIn(name));
}
