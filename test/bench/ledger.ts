import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ATTENTION, inOrder, TALLIES } from '../../src/ledger/tables.ts';
import { catchFile } from '../e2e/harness/catch-file.ts';
import { until } from '../e2e/harness/until.ts';
import { timeBarePuts } from './bare-puts.ts';
import { launchOurs, type BenchBrowser } from './bench-browser.ts';
import type { Figure } from './figure.ts';
import { lastRows, type Rows } from './heavy-use.ts';
import { longestTask, noteLongTasks } from './long-tasks.ts';
import { timeRecording } from './recording.ts';
import { awaitMirror, awaitUnbundled } from './seed.ts';

/** Rows of both tables that the bars of import and export are for. */
const FULL = 300_000;

/** Rows of both tables; fewer for a quick look, such as BENCH_ROWS=30000, with bars as much lower. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? FULL);

/** Rows of both tables of a year of heavy use on two computers. */
const YEAR = 57_000;

/** The share of the rows that is put barely, to know what the browser takes for all. */
const SAMPLE = 0.1;

/** Milliseconds; a slow, busy machine needs room. */
const PATIENCE = 200_000;

/** Milliseconds from now to the element with this test id. */
async function untilShown(page: Page, id: string, start: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await start();
  // Asked again and again: one long wait is cut off by the protocol.
  await until(id, () => page.$(`[data-testid="${id}"]`), PATIENCE);
  return performance.now() - from;
}

/** Milliseconds. */
interface Import {
  look: number;
  merge: number;
  longestTask: number;
}

/** The user's way: choose a file, look at what it would change, confirm. */
async function importFile(page: Page, path: string): Promise<Import> {
  await page.reload();
  const input = await page.waitForSelector('input[data-testid="import-file"]');
  await noteLongTasks(page);
  const look = await untilShown(page, 'import-preview', async () =>
    (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path),
  );
  const merge = await untilShown(page, 'import-done', () =>
    page.$eval('[data-testid="import-confirm"]', (button) => (button as HTMLElement).click()),
  );
  return { look, merge, longestTask: await longestTask(page) };
}

/** What a page notes of a file that it makes: when it was asked for and when it was saved (ms), and the file. */
interface Making {
  askedAt: number;
  savedAt: number;
  caught?: { blob: Blob };
}

async function exportFile(page: Page, format: string): Promise<{ time: number; size: number }> {
  await catchFile(page);
  await page.$eval(`[data-testid="export-${format}"]`, (button) => {
    const making = globalThis as unknown as Making;
    const save = HTMLAnchorElement.prototype.click;
    // Noted in the page: looked for from here, the file would seem to take up to one look longer.
    HTMLAnchorElement.prototype.click = function note(this: HTMLAnchorElement) {
      making.savedAt = performance.now();
      save.call(this);
    };
    making.askedAt = performance.now();
    (button as HTMLElement).click();
  });
  return until(
    `the ${format}`,
    () =>
      page.evaluate(() => {
        const { askedAt, savedAt, caught } = globalThis as unknown as Making;
        return caught && { time: savedAt - askedAt, size: caught.blob.size / 1e6 };
      }),
    PATIENCE,
  );
}

/** In the order of their keys, as an export has them. */
function writeBackup(folder: string, { tallies, attention }: Rows): string {
  const path = join(folder, 'backup.json');
  const rows = { tallies: inOrder(TALLIES, tallies), attention: inOrder(ATTENTION, attention) };
  writeFileSync(path, JSON.stringify({ format: 'unpaid', version: 1, exported: '2026-01-01', ...rows }));
  return path;
}

async function measureFull(ours: BenchBrowser, path: string, bare: number): Promise<Figure[]> {
  const page = await ours.browser.newPage();
  await page.bringToFront();
  await page.goto(ours.addressOf('src/dashboard/index.html#data'));
  const first = await importFile(page, path);
  const mirror = await awaitMirror(ours.desk);
  const mirrored = await ours.desk.evaluate(() => chrome.storage.local.getBytesInUse(null));
  const places = await awaitUnbundled(ours.desk);
  const again = await importFile(page, path);
  const json = await exportFile(page, 'json');
  const csv = await exportFile(page, 'csv');
  const usage = await ours.desk.evaluate(
    async () => (await navigator.storage.estimate()).usage ?? Number.NaN,
  );
  await page.close();
  const seconds = (name: string, time: number, bar?: number): Figure => ({
    name,
    unit: 's',
    ours: time / 1000,
    ...(bar === undefined ? {} : { bar: (bar * ROWS) / FULL }),
  });
  const size = (name: string, megabytes: number): Figure => ({ name, unit: 'MB', ours: megabytes });
  return [
    seconds(`import of ${ROWS} rows: look at the file`, first.look),
    { ...seconds(`import of ${ROWS} rows: merge, beside bare puts`, first.merge), baseline: bare / 1000 },
    seconds(`import of ${ROWS} rows: both`, first.look + first.merge, 15),
    { name: 'longest task of the page in the meantime', unit: 'ms', ours: first.longestTask, bar: 50 },
    seconds('the mirror of all of it, after the import', mirror),
    seconds('every row in its place, after the mirror', places),
    seconds('the same import again, in which nothing is new: look and merge', again.look + again.merge),
    seconds(`export of ${ROWS} rows, JSON (${json.size.toFixed(0)} MB)`, json.time, 5),
    seconds(`export of ${ROWS} rows, CSV (${csv.size.toFixed(0)} MB)`, csv.time, 5),
    size('ledger on disk, a year of heavy use on two computers', (usage / 1e6 / ROWS) * YEAR),
    size('mirror of a year', (mirrored / 1e6 / ROWS) * YEAR),
  ];
}

/** Writing, and what moves everything at once: import, export, mirror. */
export async function measureLedger(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  const folder = mkdtempSync(join(tmpdir(), 'unpaid-bench-'));
  try {
    const empty = await timeRecording(ours, 'empty ledger');
    const bare = (await timeBarePuts(ours.desk, lastRows(ROWS * SAMPLE))) / SAMPLE;
    const full = await measureFull(ours, writeBackup(folder, lastRows(ROWS)), bare);
    // What follows an import must not be measured along with an act.
    await awaitMirror(ours.desk);
    return [...empty, ...(await timeRecording(ours, `${ROWS} rows`)), ...full];
  } finally {
    await ours.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
