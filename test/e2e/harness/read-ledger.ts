import type { Page } from 'puppeteer-core';
import type { AttentionRow, TallyRow } from '../../../src/acts/tally-row.ts';

/** All rows of a store, read inside an extension page; none if the ledger was never written. */
function readStore(store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unpaid');
    opening.onerror = () => reject(new Error(`Cannot open the ledger: ${opening.error?.message}`));
    // Only a database that is not there asks for an upgrade; leave it not there.
    opening.onupgradeneeded = () => {
      opening.onerror = () => resolve([]);
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(store).objectStore(store).getAll();
      reading.onerror = () => reject(new Error(`Cannot read ${store}: ${reading.error?.message}`));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}

export async function readTallies(desk: Page): Promise<TallyRow[]> {
  return (await desk.evaluate(readStore, 'tallies')) as TallyRow[];
}

export async function readAttention(desk: Page): Promise<AttentionRow[]> {
  return (await desk.evaluate(readStore, 'attention')) as AttentionRow[];
}

/** What the ledger keeps under a key of its `meta` table. */
export function readMeta(desk: Page, key: string): Promise<unknown> {
  return desk.evaluate(
    (wanted) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('unpaid');
        opening.onerror = () => reject(new Error(`Cannot open the ledger: ${opening.error?.message}`));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get(wanted);
          reading.onerror = () => reject(new Error(`Cannot read ${wanted}: ${reading.error?.message}`));
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    key,
  );
}
