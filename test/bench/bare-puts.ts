import type { Page } from 'puppeteer-core';
import type { Rows } from './heavy-use.ts';

/**
 * Milliseconds in which the browser can take rows at all: puts and nothing else, in one transaction, into a database
 * of its own with the ledger's keys. No import can be faster.
 */
export function timeBarePuts(desk: Page, rows: Rows): Promise<number> {
  return desk.evaluate(
    ({ tallies, attention }) =>
      new Promise<number>((resolve, reject) => {
        const name = 'bare-puts';
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onupgradeneeded = () => {
          const keyPath = ['slot', 'platform', 'kind', 'device'];
          opening.result.createObjectStore('tallies', { keyPath });
          opening.result.createObjectStore('attention', { keyPath: keyPath.filter((key) => key !== 'kind') });
        };
        opening.onsuccess = () => {
          const start = performance.now();
          const writing = opening.result.transaction(['tallies', 'attention'], 'readwrite', {
            durability: 'relaxed',
          });
          for (const row of tallies) writing.objectStore('tallies').put(row);
          for (const row of attention) writing.objectStore('attention').put(row);
          writing.onerror = () => reject(new Error(String(writing.error)));
          writing.oncomplete = () => {
            resolve(performance.now() - start);
            opening.result.close();
            indexedDB.deleteDatabase(name);
          };
        };
      }),
    rows,
  );
}
