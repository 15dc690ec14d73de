import type { Page } from 'puppeteer-core';
import { tellBackground } from '../e2e/harness/tell-background.ts';
import { until } from '../e2e/harness/until.ts';
import { heavyUse, type Rows } from './heavy-use.ts';

/** Milliseconds that the mirror of ten years may take on a busy machine. */
const PATIENCE = 600_000;

/** Rows that go over at once. */
const PARCEL = 20_000;

/** Writes rows into the ledger from a page of the extension, past the background. */
function put(rows: Rows): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unpaid');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['tallies', 'attention'], 'readwrite');
      for (const row of rows.tallies) writing.objectStore('tallies').put(row);
      for (const row of rows.attention) writing.objectStore('attention').put(row);
      writing.onerror = () => reject(new Error(String(writing.error)));
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Days that `meta` has something of. */
function countDays(prefix: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unpaid');
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const counting = opening.result.transaction('meta').objectStore('meta').count(range);
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** Waits until every day is mirrored; the milliseconds that it took. */
export async function awaitMirror(desk: Page): Promise<number> {
  const from = performance.now();
  await until('the mirror', async () => (await desk.evaluate(countDays, 'unmirrored:')) === 0, PATIENCE);
  return performance.now() - from;
}

/** Waits until no rows are in bundles any more; the milliseconds that it took. */
export async function awaitUnbundled(desk: Page): Promise<number> {
  const from = performance.now();
  await until('the bundles', async () => (await desk.evaluate(countDays, 'bundle:')) === 0, PATIENCE);
  return performance.now() - from;
}

/**
 * Fills the ledger with so many tally rows of heavy use, sums up the past as the daily check does, and waits for the
 * mirror, which would keep the database busy under whatever is measured.
 */
export async function seed(desk: Page, wanted: number): Promise<void> {
  await tellBackground(desk, 'tidy');
  const { tallies, attention } = heavyUse(wanted);
  for (let at = 0; at < tallies.length; at += PARCEL)
    await desk.evaluate(put, { tallies: tallies.slice(at, at + PARCEL), attention: [] });
  for (let at = 0; at < attention.length; at += PARCEL)
    await desk.evaluate(put, { tallies: [], attention: attention.slice(at, at + PARCEL) });
  await tellBackground(desk, 'tidy');
  await awaitMirror(desk);
}
