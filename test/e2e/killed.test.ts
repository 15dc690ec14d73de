import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS } from './harness/browsers.ts';
import { copyExtension, type ExtensionCopy } from './harness/built-extension.ts';
import { killBrowser } from './harness/kill-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { readMeta } from './harness/read-ledger.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

/** A page's name for its deliveries, as the content script gives itself one. */
const SESSION = '0123456789abcdef01234567';

/** Acknowledged acts after which the browser is killed. */
const ENOUGH = 40;

/** Sends acts to the background without end, four at a time. */
function sendWithoutEnd(desk: Page): Promise<void> {
  return desk.evaluate((name) => {
    const globals = globalThis as unknown as {
      browser?: typeof chrome;
      chrome: typeof chrome;
      acknowledged: number;
    };
    const { runtime } = globals.browser ?? globals.chrome;
    globals.acknowledged = 0;
    let sequence = 0;
    const send = async (): Promise<void> => {
      for (;;) {
        const entries = [{ slot: '2026-01-01T00', platform: 'x', kind: 'like', n: 1, page: 1 }];
        const argument = { session: name, sequence: ++sequence, entries };
        const reply: unknown = await runtime.sendMessage({ name: 'record', argument });
        if (typeof reply !== 'object' || reply === null || !('value' in reply))
          throw new Error(JSON.stringify(reply));
        globals.acknowledged += 1;
      }
    };
    for (let lane = 0; lane < 4; lane += 1) void send();
  }, SESSION);
}

/** How many acts were acknowledged so far. */
function readAcknowledged(desk: Page): Promise<number> {
  return desk.evaluate(() => (globalThis as unknown as { acknowledged: number }).acknowledged);
}

/** How many deliveries of the page the ledger knows: the highest number, without those that are missing. */
function countReceipts(receipts: unknown): number {
  const all = receipts as [session: string, highest: number, ...missing: number[]][];
  const [, highest = 0, ...missing] = all.find(([name]) => name === SESSION) ?? [];
  return highest - missing.length;
}

describe.each(BROWSERS)('%s', (name) => {
  let server: SiteServer;
  let extension: ExtensionCopy;
  let profile: string;

  beforeEach(async () => {
    server = await startSiteServer();
    extension = copyExtension(name, 'granted');
    profile = mkdtempSync(join(tmpdir(), 'unpaid-profile-'));
  });
  afterEach(async () => {
    await server?.close();
    extension?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('killed in a stream of writes: what was acknowledged is there, and the database opens', async () => {
    const options = { port: server.port, profile, extension };
    const browser = await launchBrowser(name, options);
    const desk = await browser.desk();
    await sendWithoutEnd(desk);
    await until('acknowledged acts', async () => (await readAcknowledged(desk)) >= ENOUGH);
    const acknowledged = await readAcknowledged(desk);
    await killBrowser(browser.puppeteer);

    const again = await launchBrowser(name, options);
    const stored = (await again.readTallies()).reduce((sum, { n }) => sum + n, 0);
    const receipts = await readMeta(await again.desk(), 'receipts:record');
    await again.close();
    expect(stored).toBeGreaterThanOrEqual(acknowledged);
    // An act and its receipt are stored together or not at all.
    expect(stored).toBe(countReceipts(receipts));
  });
});
