import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dayOfDate } from '../../src/acts/slot.ts';
import { yearsOfUse } from '../seed/years-of-use.ts';
import { itemsOf } from '../../src/ledger/sync/items.ts';
import { catchFile } from './harness/catch-file.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { tellBackground } from './harness/tell-background.ts';
import { until } from './harness/until.ts';

const ROWS = yearsOfUse({ to: dayOfDate(new Date()), days: 20 });
const ALL = ROWS.tallies.length + ROWS.attention.length;

function textOf(page: Page, id: string): Promise<string> {
  return page.$eval(`[data-testid="${id}"]`, (element) => element.textContent ?? '');
}

/** Presses a button of export and answers the text of the file that it makes. */
async function exported(page: Page, format: string): Promise<string> {
  await catchFile(page);
  await page.$eval(`[data-testid="export-${format}"]`, (button) => (button as HTMLElement).click());
  return until('the file', () =>
    page.evaluate(() => (globalThis as unknown as { caught?: { blob: Blob } }).caught?.blob.text()),
  );
}

async function choose(page: Page, name: string, content: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'unpaid-file-')), name);
  writeFileSync(path, content);
  const input = await page.$('input[data-testid="import-file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

inEachBrowser('your data', { platforms: [], replicas: () => [] }, (stage) => {
  let backup = '';

  const open = async (): Promise<Page> => {
    const page = await stage.browser.openExtensionPage('src/dashboard/index.html#data');
    await page.waitForSelector('[data-testid="stored-rows"]');
    return page;
  };
  const rowsAre = (page: Page, rows: number) =>
    until(
      `${rows} rows`,
      async () => Number((await textOf(page, 'stored-rows')).replace(/\D/g, '')) === rows,
    );
  const erase = async (page: Page, button: string) => {
    await page.click(`[data-testid="${button}"]`);
    await page.waitForSelector('[data-testid="erase-word"]');
    expect(
      await page.$eval('[data-testid="erase-confirm"]', (each) => (each as HTMLButtonElement).disabled),
    ).toBe(true);
    await page.type('[data-testid="erase-word"]', 'erase');
    await page.click('[data-testid="erase-confirm"]');
    await page.waitForSelector('[data-testid="erased"]');
  };

  test('everything goes into a backup, and the day of it is remembered', async () => {
    await tellBackground(await stage.browser.desk(), 'merge', ROWS);
    const page = await open();
    await rowsAre(page, ALL);
    backup = await exported(page, 'json');
    const { format, tallies, attention } = JSON.parse(backup) as Record<string, unknown[]>;
    expect(format).toBe('unpaid');
    expect(tallies).toHaveLength(ROWS.tallies.length);
    expect(attention).toHaveLength(ROWS.attention.length);
    await until('the last backup', async () => (await textOf(page, 'last-backup')).includes('Last backup'));
    await page.close();
  });

  test('the table has a line for each day, platform and kind', async () => {
    const page = await open();
    const [head, ...lines] = (await exported(page, 'csv')).trimEnd().split('\r\n');
    expect(head).toContain('day,platform,kind,n,');
    const keys = new Set(
      ROWS.tallies.map(({ slot, platform, kind }) => `${slot.slice(0, 10)},${platform},${kind}`),
    );
    expect(new Set(lines.map((line) => line.split(',').slice(0, 3).join(',')))).toEqual(keys);
    expect(lines).toHaveLength(keys.size);
    await page.close();
  });

  test('everything is erased after a word is typed, and comes back by undo, also from another section', async () => {
    const page = await open();
    await erase(page, 'erase-all');
    const inFocus = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['testid']);
    expect(inFocus).toBe('erase-all');
    await rowsAre(page, 0);
    await page.click('[data-testid="go-settings"]');
    await page.waitForSelector('[data-testid="setting-sync"]');
    await page.click('[data-testid="go-data"]');
    await page.waitForSelector('[data-testid="erase-undo"]');
    await page.click('[data-testid="erase-undo"]');
    await page.waitForSelector('[data-testid="erase-undone"]');
    await rowsAre(page, ALL);
    await page.close();
  });

  test('a backup brings everything back, and a second time changes nothing', async () => {
    const page = await open();
    await erase(page, 'erase-all');
    await rowsAre(page, 0);
    for (const fresh of [ALL, 0]) {
      await choose(page, 'backup.json', backup);
      await page.waitForSelector('[data-testid="import-confirm"]');
      expect((await textOf(page, 'import-confirm')).replaceAll(',', '')).toContain(` ${fresh} row`);
      await page.click('[data-testid="import-confirm"]');
      await page.waitForSelector('[data-testid="import-done"]');
      await rowsAre(page, ALL);
    }
    await page.close();
  });

  test('a file of more than 200 MB is refused with a reason, and nothing changes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unpaid-file-'));
    const path = join(folder, 'huge.json');
    writeFileSync(path, '{');
    // All but the first byte is a hole, which takes no room on the disk.
    truncateSync(path, 200 * 1024 * 1024 + 1);
    const page = await open();
    const input = await page.$('input[data-testid="import-file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await page.waitForSelector('[data-testid="import-error"]');
    expect(await textOf(page, 'import-error')).toContain('larger than any backup');
    await rowsAre(page, ALL);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['a table', 'day,platform\n2026-01-01,x\n', 'not JSON'],
    ['another product’s file', '{"likes":[1,2,3]}', 'not a backup of Unpaid'],
    ['half a file', '{"format":"unpaid","version":1,"tallies":[', 'end of this file'],
    ['a later version', '{"format":"unpaid","version":99,"tallies":[]}', 'later version'],
    ['a wrong row', '{"format":"unpaid","version":1,"tallies":[{"slot":"now"}]}', 'Row 1'],
  ])('%s is refused with a reason, and nothing changes', async (_what, content, reason) => {
    const page = await open();
    await choose(page, 'file.json', content);
    await page.waitForSelector('[data-testid="import-error"]');
    expect(await textOf(page, 'import-error')).toContain(reason);
    await rowsAre(page, ALL);
    await page.close();
  });

  test('totals of other browsers are shown while sync is on, and ours are told', async () => {
    const other = 'another000000000';
    const day = dayOfDate(new Date());
    const items = itemsOf(new Map([['tumblr.like.n', new Map([[day, 7]])]]), other);
    const desk = await stage.browser.desk();
    const storage = (write: Record<string, string>) =>
      desk.evaluate(async (more) => {
        const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome>;
        const { sync } = ((browser ?? chrome) as typeof globalThis.chrome).storage;
        await sync.set(more);
        return Object.keys(await sync.get(null));
      }, write);
    const likes = async () =>
      (await stage.browser.readTallies())
        .filter(({ platform }) => platform === 'tumblr')
        .reduce((sum, { n }) => sum + n, 0);

    const ours = { slot: `${day}T00`, platform: 'vk', kind: 'like', n: 1 } as const;
    await tellBackground(desk, 'record', { session: 'sync', sequence: 1, entries: [ours] });
    expect(await storage(items)).toEqual(Object.keys(items));
    const page = await stage.browser.openExtensionPage('src/dashboard/index.html#settings');
    await page.waitForSelector('[data-testid="setting-sync"]');
    expect(await likes()).toBe(0);
    await page.$eval('[data-testid="setting-sync"]', (box) => (box as HTMLElement).click());
    await until('the likes of the other browser', async () => (await likes()) === 7);
    const isOurs = (key: string) => key.startsWith('days.') && !key.includes(other);
    await until('ours to be told', async () => (await storage({})).some(isOurs));
    await storage(itemsOf(new Map([['tumblr.like.n', new Map([[day, 9]])]]), other));
    await until('two more likes', async () => (await likes()) === 9);
    await page.$eval('[data-testid="setting-sync"]', (box) => (box as HTMLElement).click());
    await until('only what was done here', async () => (await likes()) === 0);
    await until('ours to be taken back', async () => !(await storage({})).some(isOurs));
    await page.close();
  });

  test('a large file is there at once, and each of its rows is put in its place afterwards', async () => {
    const file = yearsOfUse({ to: dayOfDate(new Date()), days: 72, hours: 18 });
    const all = file.tallies.length + file.attention.length;
    const inTheirPlaces = async () =>
      (await stage.browser.readTallies()).length + (await stage.browser.readAttention()).length;
    const page = await open();
    await erase(page, 'erase-all');
    await choose(page, 'large.json', JSON.stringify({ format: 'unpaid', version: 1, ...file }));
    await page.waitForSelector('[data-testid="import-confirm"]');
    await page.click('[data-testid="import-confirm"]');
    await page.waitForSelector('[data-testid="import-done"]');
    expect(await inTheirPlaces()).toBe(0);
    await rowsAre(page, all);
    const { tallies } = JSON.parse(await exported(page, 'json')) as typeof file;
    expect(tallies).toHaveLength(file.tallies.length);
    // Sooner than by itself.
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<string, typeof globalThis.chrome>;
      await ((browser ?? chrome) as typeof globalThis.chrome).alarms.create('unbundle', { when: Date.now() });
    });
    await until('every row in its place', async () => (await inTheirPlaces()) === all);
    await rowsAre(page, all);
    await page.close();
  });
});
