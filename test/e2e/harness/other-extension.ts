import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionAddress } from './firefox.ts';
import { runInFirefox } from './firefox-chrome.ts';
import type { TestBrowser } from './test-browser.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Other',
  version: '1',
  browser_specific_settings: { gecko: { id: 'other@other.example' } },
};

const PAGE = 'other.html';

/** Installs a second extension, of someone else, and opens the page that is all it has. */
export async function openOtherExtension({ name, puppeteer }: TestBrowser): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'unpaid-other-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, PAGE), '<!doctype html><meta charset="utf-8"><title>Other</title>');
  const id = await puppeteer.installExtension(folder);
  if (name === 'firefox') {
    const host = await runInFirefox(
      puppeteer,
      `WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`,
    );
    const page = await openExtensionAddress(puppeteer, `moz-extension://${String(host)}/${PAGE}`);
    rmSync(folder, { recursive: true });
    return page;
  }
  const page = await puppeteer.newPage();
  await page.goto(`chrome-extension://${id}/${PAGE}`);
  rmSync(folder, { recursive: true });
  return page;
}
