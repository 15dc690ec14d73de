import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { copyExtension, DESK } from '../e2e/harness/built-extension.ts';
import { startChromium } from '../e2e/harness/chromium.ts';
import { untilRegistered } from '../e2e/harness/start-counting.ts';
import { installProbe } from './probe.ts';

/** A page of the extension that shows a number at once, with nothing to load or read. */
export const EMPTY_PAGE = 'bench-empty.html';

/** The least page of the extension that reads a ledger: one script, which shows how many rows today has. */
export const LEAST_PAGE = 'bench-least.html';

const LEAST_SCRIPT = `const [day] = new Date().toISOString().split('T');
const opening = indexedDB.open('unpaid');
opening.onsuccess = () => {
  const rows = opening.result.transaction('tallies').objectStore('tallies').getAll(IDBKeyRange.bound([day], [day + 'U']));
  rows.onsuccess = () => { document.querySelector('b').textContent = rows.result.length; };
};`;

/** Chromium with the extension, and a page of the extension to work from. */
export interface BenchBrowser {
  browser: Browser;
  desk: Page;
  addressOf(path: string): string;
  /** Counts exactly these platforms from now on. */
  count(platforms: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the built extension.
 * @param probed true to count what the content scripts hold on to
 */
export async function launchOurs(port: number, { probed = false } = {}): Promise<BenchBrowser> {
  const { folder, remove } = copyExtension('chromium', 'granted');
  const page = (number: string) => `<!doctype html><meta charset="utf-8"><b data-testid="acts">${number}</b>`;
  writeFileSync(join(folder, EMPTY_PAGE), page('0'));
  writeFileSync(join(folder, LEAST_PAGE), `${page('')}<script src="bench-least.js"></script>`);
  writeFileSync(join(folder, 'bench-least.js'), LEAST_SCRIPT);
  if (probed)
    for (const file of readdirSync(join(folder, 'content'))) {
      const path = join(folder, 'content', file);
      writeFileSync(path, `(${installProbe.toString()})();\n${readFileSync(path, 'utf8')}`);
    }
  const browser = await startChromium([folder], { port });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  const addressOf = (path: string): string => new URL(`/${path}`, worker.url()).href;
  const desk = await browser.newPage();
  await desk.goto(addressOf(DESK));
  return {
    browser,
    desk,
    addressOf,
    async count(platforms) {
      await desk.evaluate(
        (chosen) => chrome.storage.local.set({ started: chosen.length > 0, platforms: chosen }),
        [...platforms],
      );
      await untilRegistered(desk, platforms);
    },
    async close() {
      await browser.close();
      remove();
    },
  };
}

/** Starts Chromium with an extension that has one content script, for X, and a background that only listens. */
export async function launchScript(
  port: number,
  source: string,
): Promise<{ browser: Browser; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'unpaid-script-'));
  const scripts = [{ matches: ['https://x.com/*'], js: ['content/script.js'], run_at: 'document_start' }];
  const background = { service_worker: 'worker.js' };
  const manifest = {
    manifest_version: 3,
    name: 'Script',
    version: '1',
    background,
    content_scripts: scripts,
  };
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content/script.js'), source);
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  const browser = await startChromium([folder], { port });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
