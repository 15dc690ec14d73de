import type { Page } from 'puppeteer-core';
import { dayOfDate } from '../../src/acts/slot.ts';
import type { AttentionRow, TallyRow } from '../../src/acts/tally-row.ts';
import { tellBackground } from '../e2e/harness/tell-background.ts';
import { yearsOfUse } from '../seed/years-of-use.ts';

/** Rows that go over at once. */
const PARCEL = 20_000;

/** Ten years in which something is done in every waking hour, on two computers: about 309,000 tally rows. */
const HEAVY = { days: 3_650, hours: 18 };
const DEVICES = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];

interface Rows {
  tallies: TallyRow[];
  attention: AttentionRow[];
}

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

/** Fills the ledger up to so many tally rows of heavy use that ends today, and sums up the past as the daily check does. */
export async function seed(desk: Page, wanted: number): Promise<void> {
  await tellBackground(desk, 'tidy');
  const to = dayOfDate(new Date());
  const used = DEVICES.map((device, index) => yearsOfUse({ to, ...HEAVY, seed: index + 1, device }));
  const tallies = used
    .flatMap((one) => one.tallies)
    .toSorted((a, b) => (a.slot < b.slot ? -1 : 1))
    .slice(-wanted);
  if (tallies.length < wanted) throw new Error(`Only ${tallies.length} rows of use`);
  const since = tallies[0]?.slot ?? '';
  const attention = used.flatMap((one) => one.attention).filter(({ slot }) => slot >= since);
  for (let at = 0; at < tallies.length; at += PARCEL)
    await desk.evaluate(put, { tallies: tallies.slice(at, at + PARCEL), attention: [] });
  for (let at = 0; at < attention.length; at += PARCEL)
    await desk.evaluate(put, { tallies: [], attention: attention.slice(at, at + PARCEL) });
  await tellBackground(desk, 'tidy');
}
