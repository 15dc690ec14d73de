import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TallyRow } from '../../src/acts/tally-row.ts';
import { createXReplica } from '../platforms/x/replica.ts';
import { play } from '../platforms/stage/user.ts';
import { rowOf } from '../seed/row-of.ts';
import { copyExtension, type ExtensionCopy } from './harness/built-extension.ts';
import { catchFile } from './harness/catch-file.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { leaveSites } from './harness/settle.ts';
import { tellBackground } from './harness/tell-background.ts';
import type { TestBrowser } from './harness/test-browser.ts';
import { startSiteServer, type SiteServer } from './harness/tls-server.ts';
import { until } from './harness/until.ts';

/** The two sides of the date line, 23 or 24 hours apart. The second changes its clocks. */
const EAST = 'Pacific/Kiritimati';
const WEST = 'America/Adak';

/** The days of 2026 on which clocks change in `WEST`: 2 o'clock is skipped, and comes twice. */
const CHANGES = ['2026-03-08', '2026-11-01'];

/** One act in each hour of these days, as other devices may have counted them. */
const ROWS = CHANGES.flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => {
    const slot = `${day}T${String(hour).padStart(2, '0')}`;
    return rowOf({ slot, platform: 'reddit', kind: 'vote', device: 'elsewhere0000000' });
  }),
);

/** The civil hour of a moment, 'YYYY-MM-DDTHH', as the calendar of the test's own machine has it for a zone. */
function civilHour(zone: string, moment: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(moment);
  return parts.slice(0, 14).replace(', ', 'T');
}

function likes(rows: readonly TallyRow[]): number {
  return rows.reduce((sum, { n }) => sum + n, 0);
}

async function likeOne(browser: TestBrowser, post: string): Promise<void> {
  const before = likes(await browser.readTallies());
  const site = await browser.openSite('https://x.com/home');
  await play(site, [{ press: `like ${post}` }], () => undefined);
  await leaveSites([site]);
  await until('the like to be counted', async () => likes(await browser.readTallies()) === before + 1);
}

async function readPopup(browser: TestBrowser, period: string): Promise<string> {
  const popup = await browser.openExtensionPage('src/popup/index.html');
  await popup.waitForSelector('[data-testid="acts"]');
  await popup.click(`[data-testid="period-${period}"]`);
  await popup.waitForSelector(`[data-testid="period-${period}"][aria-pressed="true"]`);
  const acts = await popup.$eval('[data-testid="acts"]', (element) => element.textContent ?? '');
  await popup.close();
  return acts.trim();
}

/** The table of days that the dashboard exports. */
async function exportTable(browser: TestBrowser): Promise<string> {
  const page = await browser.openExtensionPage('src/dashboard/index.html#data');
  await page.waitForSelector('[data-testid="stored-rows"]');
  await catchFile(page);
  await page.click('[data-testid="export-csv"]');
  const table = await until('the file', () =>
    page.evaluate(() => (globalThis as unknown as { caught?: { blob: Blob } }).caught?.blob.text()),
  );
  await page.close();
  return table;
}

describe.each(['chromium'] as const)('Clocks, in %s', (name) => {
  let server: SiteServer;
  let extension: ExtensionCopy;
  let profile: string;

  beforeEach(async () => {
    server = await startSiteServer();
    server.serve([createXReplica()]);
    extension = copyExtension(name, 'granted');
    profile = mkdtempSync(join(tmpdir(), 'unpaid-profile-'));
  });
  afterEach(async () => {
    await server?.close();
    extension?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a journey across the date line: each act keeps the day it had, and none is missing', async () => {
    const options = { port: server.port, profile, extension };
    const begun = new Date();
    const there = await launchBrowser(name, { ...options, timeZone: EAST });
    await there.startCounting(['x']);
    await likeOne(there, 'p0');
    await there.close();

    const here = await launchBrowser(name, { ...options, timeZone: WEST });
    await here.startCounting(['x']);
    await likeOne(here, 'p1');
    const ended = new Date();
    const slots = (await here.readTallies()).map(({ slot }) => slot).toSorted();
    const [west = '', east = ''] = slots;
    expect(slots).toHaveLength(2);
    expect([civilHour(EAST, begun), civilHour(EAST, ended)]).toContain(east);
    expect([civilHour(WEST, begun), civilHour(WEST, ended)]).toContain(west);
    await until('both likes in all', async () => (await readPopup(here, 'all')) === '2');

    // And here, days that lose or repeat an hour are days like any other.
    await tellBackground(await here.desk(), 'merge', { tallies: ROWS, attention: [] });
    const lines = (await exportTable(here)).split('\r\n').map((line) => line.split(',').slice(0, 4).join());
    for (const day of CHANGES) expect(lines).toContain(`${day},reddit,vote,24`);
    await until('all acts in all', async () => (await readPopup(here, 'all')) === '50');
    await here.close();
  });
});
