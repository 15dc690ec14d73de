import type { AttentionRow, TallyRow } from '../../src/acts/tally-row.ts';

/** Writes rows into the ledger from a page of the extension; runs inside that page. The background has to have made it. */
export function writeRows(rows: { tallies: TallyRow[]; attention: AttentionRow[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unpaid');
    opening.onerror = () => reject(new Error(`Cannot open the ledger: ${opening.error?.message}`));
    opening.onsuccess = () => {
      const database = opening.result;
      const tx = database.transaction(['tallies', 'attention'], 'readwrite');
      for (const row of rows.tallies) tx.objectStore('tallies').put(row);
      for (const row of rows.attention) tx.objectStore('attention').put(row);
      tx.onabort = () => reject(new Error(`Cannot write rows: ${tx.error?.message}`));
      tx.oncomplete = () => {
        database.close();
        new BroadcastChannel('unpaid').postMessage('changed');
        resolve();
      };
    };
  });
}
