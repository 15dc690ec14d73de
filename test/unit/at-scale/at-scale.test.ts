import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportNdjson } from '../../../src/ledger/export-ndjson.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { earlier, ndjsonOf, workOf, type Donation } from './donors.ts';
import { monthsOf, totalsOf, variantsOf } from './expected.ts';
import { startEngine, type Engine } from './queries.ts';

const DONORS = 10_000;
/** One donor in so many handed in twice. */
const TWICE = 5;

const folder = mkdtempSync(join(tmpdir(), 'unpaid-at-scale-'));
const donors: Donation[] = [];
let engine: Engine;

function handIn(donation: Donation, day: string): void {
  writeFileSync(join(folder, 'donations', `${donation.name}.ndjson`), ndjsonOf(donation, day));
}

beforeAll(async () => {
  for (const name of ['donations', 'lake']) mkdirSync(join(folder, name));
  for (let donor = 0; donor < DONORS; donor++) {
    const work = workOf(donor);
    donors.push(work);
    handIn(work, '2026-11-08');
    if (donor % TWICE === 0) handIn(earlier(work), '2026-11-01');
  }
  engine = await startEngine(folder);
  for (const view of ['rows', 'tallies', 'attention']) await engine.run(view);
}, 60_000);

afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

test('the invented files are like those that the extension writes', async () => {
  const [donor] = donors;
  const db = await freshLedger();
  await mergeRows(db, donor as Donation);
  const written = await (await exportNdjson(db, '2026-11-08')).text();
  const parse = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  const [head, ...rows] = parse(written);
  const [inventedHead, ...inventedRows] = parse(ndjsonOf(donor as Donation, '2026-11-08'));
  expect(head).toEqual(inventedHead);
  expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
    new Set(inventedRows.map((row) => JSON.stringify(row))),
  );
});

describe(`the files of ${DONORS} donors`, () => {
  test(
    'are summed in one query, with what was handed in twice counted once',
    { timeout: 60_000 },
    async () => {
      expect(readdirSync(join(folder, 'donations'))).toHaveLength(DONORS + DONORS / TWICE);
      expect(await engine.run('totals')).toEqual(totalsOf(donors));
    },
  );

  test('give reactions by name', { timeout: 60_000 }, async () => {
    expect(await engine.run('variants')).toEqual(variantsOf(donors));
  });

  test('give the same numbers from a data lake partitioned by month', { timeout: 60_000 }, async () => {
    await engine.run('lake');
    expect(readdirSync(join(folder, 'lake/tallies')).toSorted()).toEqual(['month=2026-10', 'month=2026-11']);
    expect(await engine.run('from-the-lake')).toEqual(monthsOf(donors));
  });
});
