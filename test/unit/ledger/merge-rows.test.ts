import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mergeAttention, mergeTally } from '../../../src/acts/merge.ts';
import { compareRows, mergeRows } from '../../../src/ledger/merge-rows.ts';
import { readAttention, readTallies } from '../../../src/ledger/read.ts';
import type { Rows } from '../../../src/ledger/rows.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { hourlyLikes } from '../../seed/row-of.ts';
import { attentionKey, ledgerRows, tallyKey } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';

async function everything(db: Ledger): Promise<Rows> {
  return { tallies: await readTallies(db, '0', '9'), attention: await readAttention(db, '0', '9') };
}

/** Thousands of rows of one device, an hour apart. */
function manyRows(count: number, n = 1): Rows {
  return { tallies: hourlyLikes(count, { n, page: 1, network: 1 }), attention: [] };
}

test('merging again changes nothing', async () => {
  const db = await freshLedger();
  expect(await mergeRows(db, manyRows(2100))).toEqual({ added: 2100, changed: 0, unchanged: 0 });
  expect(await mergeRows(db, manyRows(2100))).toEqual({ added: 0, changed: 0, unchanged: 2100 });
  expect(await mergeRows(db, manyRows(2110, 2))).toEqual({ added: 10, changed: 2100, unchanged: 0 });
});

test('comparing says what merging would do and writes nothing', async () => {
  const db = await freshLedger();
  await mergeRows(db, manyRows(30));
  const before = await everything(db);
  expect(await compareRows(db, manyRows(40, 2))).toEqual({ added: 10, changed: 30, unchanged: 0 });
  expect(await everything(db)).toEqual(before);
});

test('progress grows to the number of rows', async () => {
  const db = await freshLedger();
  const progress = vi.fn<(done: number) => void>();
  await mergeRows(db, manyRows(2500), { progress });
  expect(progress.mock.calls.flat()).toEqual([2000, 2500]);
});

test('rows few and far between in a full ledger are found', async () => {
  const db = await freshLedger();
  const many = manyRows(2100);
  await mergeRows(db, many);
  const few = { tallies: [0, 500, 999].flatMap((i) => many.tallies[i] ?? []), attention: [] };
  expect(await mergeRows(db, few)).toEqual({ added: 0, changed: 0, unchanged: 3 });
});

test('one row that may not be stored keeps all of them out', async () => {
  const db = await freshLedger();
  const { tallies } = manyRows(2100);
  const bad = { ...tallies[0], n: -1 } as never;
  await expect(mergeRows(db, { tallies: [...tallies, bad], attention: [] })).rejects.toMatchObject({
    id: 'invalid',
  });
  expect(await everything(db)).toEqual({ tallies: [], attention: [] });
});

function mergedByHand(...files: Rows[]): Rows {
  const tallies = new Map<string, Rows['tallies'][number]>();
  const attention = new Map<string, Rows['attention'][number]>();
  for (const file of files) {
    for (const row of file.tallies) {
      const known = tallies.get(tallyKey(row));
      tallies.set(tallyKey(row), known ? mergeTally(known, row) : row);
    }
    for (const row of file.attention) {
      const known = attention.get(attentionKey(row));
      attention.set(attentionKey(row), known ? mergeAttention(known, row) : row);
    }
  }
  const sorted = <Row>(rows: Map<string, Row>) =>
    [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { tallies: sorted(tallies), attention: sorted(attention) };
}

test('any files in any order come to the maximum per key', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ledgerRows, { maxLength: 3 }), fc.boolean(), async (files, again) => {
      const db = await freshLedger();
      for (const file of files) await mergeRows(db, file);
      for (const file of files.toReversed()) if (again) await mergeRows(db, file);
      expect(await everything(db)).toEqual(mergedByHand(...files));
    }),
    { numRuns: 40 },
  );
});

test('a file that holds a row twice counts it once, at its maximum', async () => {
  const db = await freshLedger();
  const [once, twice] = [manyRows(1, 3), manyRows(1, 5)];
  const file = { tallies: [...once.tallies, ...twice.tallies, ...once.tallies], attention: [] };
  expect(await mergeRows(db, file)).toEqual({ added: 1, changed: 1, unchanged: 1 });
  expect(await everything(db)).toMatchObject({ tallies: [{ n: 5 }] });
});
