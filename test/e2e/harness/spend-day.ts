import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sampleCodes } from '../../../src/classroom/board/sample-codes.ts';
import { play } from '../../platforms/stage/user.ts';
import { catchFile } from './catch-file.ts';
import { countSince } from './counts.ts';
import { leaveSites } from './settle.ts';
import type { TestBrowser } from './test-browser.ts';
import { until } from './until.ts';

/** How many posts are liked on x.com in the day. */
export const LIKES = 2;

const id = (name: string): string => `[data-testid="${name}"]`;

/** Presses by script: these pages are the extension's own, and need no gesture. */
async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (control) => (control as HTMLElement).click());
}

async function caughtText(page: Page): Promise<string> {
  return until('the file', () =>
    page.evaluate(() => (globalThis as unknown as { caught?: { blob: Blob } }).caught?.blob.text()),
  );
}

async function useSite(browser: TestBrowser): Promise<void> {
  const site = await browser.openSite('https://x.com/home');
  await play(site, [{ press: 'like p0' }, { press: 'bookmark p0' }, { press: 'like p1' }], () => undefined);
  await leaveSites([site]);
  await until(
    'the likes to be counted',
    async () => countSince([], await browser.readTallies())['x']?.like?.n === LIKES,
  );
}

async function readPopup(browser: TestBrowser): Promise<void> {
  const popup = await browser.openExtensionPage('src/popup/index.html');
  await popup.waitForSelector(id('acts'));
  for (const period of ['week', 'quarter', 'all', 'today']) await press(popup, id(`period-${period}`));
  await press(popup, id('pause'));
  await press(popup, id('pause'));
  await popup.close();
}

async function visitEverySection(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('src/dashboard/index.html');
  await page.waitForSelector('[data-testid^="go-"]');
  const sections = await page.$$eval('[data-testid^="go-"]', (links) =>
    links.map((link) => link.getAttribute('data-testid')?.slice(3) ?? ''),
  );
  for (const section of sections) {
    await press(page, id(`go-${section}`));
    await until(section, () =>
      page.evaluate(
        (hash) => location.hash === hash && document.querySelector('main[aria-busy="false"] h1') !== null,
        `#${section}`,
      ),
    );
  }
  await page.close();
}

async function savePayslip(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('src/dashboard/index.html#payslip');
  await page.waitForSelector(id('payslip-line'));
  await catchFile(page);
  await press(page, id('save-image'));
  await caughtText(page);
  await page.close();
}

async function exportAndImport(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('src/dashboard/index.html#data');
  await page.waitForSelector(id('stored-rows'));
  let backup = '';
  for (const format of ['csv', 'json']) {
    await catchFile(page);
    await press(page, id(`export-${format}`));
    backup = await caughtText(page);
  }
  const folder = mkdtempSync(join(tmpdir(), 'unpaid-day-'));
  writeFileSync(join(folder, 'backup.json'), backup);
  const input = await page.$(`input${id('import-file')}`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
    join(folder, 'backup.json'),
  );
  await press(page, id('import-confirm'));
  await page.waitForSelector(id('import-done'));
  rmSync(folder, { recursive: true });
  await page.close();
}

async function giveLesson(browser: TestBrowser): Promise<void> {
  const feed = await browser.openExtensionPage('src/practice/index.html?pin=4217&minutes=10');
  await press(feed, id('shift-start'));
  const like = await feed.waitForSelector(id('practice-like'));
  await like?.click();
  await press(feed, id('shift-skip'));
  await feed.waitForSelector(id('class-code'));
  await feed.close();
  const board = await browser.openExtensionPage('src/classroom/index.html');
  await board.waitForSelector(id('board-input'));
  await board.$eval(
    id('board-input'),
    (box, codes) => {
      (box as HTMLTextAreaElement).value = codes;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    },
    sampleCodes('4217', 5).join('\n'),
  );
  await board.close();
}

/**
 * A day with the extension: welcome, a site, popup, every section of the dashboard, a payslip, a backup and its way
 * back, a lesson; and the background stopped and started in between.
 */
export async function spendDay(browser: TestBrowser): Promise<void> {
  await browser.startCounting(['x']);
  await useSite(browser);
  await readPopup(browser);
  await browser.stopBackground();
  await visitEverySection(browser);
  await savePayslip(browser);
  await exportAndImport(browser);
  await giveLesson(browser);
  await browser.stopBackground();
}
