import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportJson } from '../../../src/ledger/export-json.ts';
import { bundleRange } from '../../../src/ledger/bundle.ts';
import { eraseRows } from '../../../src/ledger/erase.ts';
import { compareRows, mergeRows } from '../../../src/ledger/merge-rows.ts';
import { mirrorChanges } from '../../../src/ledger/mirror.ts';
import { countRows, firstDay, lastDay, readAttention, readTallies } from '../../../src/ledger/read.ts';
import { readAll } from '../../../src/ledger/read-all.ts';
import { readPeriod, sumsHold } from '../../../src/ledger/read-period.ts';
import { restoreIfWiped } from '../../../src/ledger/restore.ts';
import type { Rows } from '../../../src/ledger/rows.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { sumPast } from '../../../src/ledger/sum-past.ts';
import { unbundle } from '../../../src/ledger/unbundle.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { hourlyLikes, rowOf } from '../../seed/row-of.ts';
import { attentionKey, attentionRow, ledgerRows, tallyKey, tallyRow } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';
import { memoryArea } from './memory-area.ts';

/** Few enough hours that operations meet in the same rows and days. */
const slot = fc.constantFrom(
  '2025-12-31T23',
  '2026-01-01T00',
  '2026-01-01T03',
  '2026-01-02T12',
  '2026-01-04T09',
);
const device = fc.constantFrom('aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb');
const platform = fc.constantFrom('facebook', 'x');
const kind = fc.constantFrom('like', 'comment');
const small = { slot, device, platform };

const rows = fc.record({
  tallies: fc.uniqueArray(
    fc.tuple(tallyRow, fc.record({ ...small, kind })).map(([row, key]) => ({ ...row, ...key })),
    { selector: tallyKey, maxLength: 12 },
  ),
  attention: fc.uniqueArray(
    fc.tuple(attentionRow, fc.record(small)).map(([row, key]) => ({ ...row, ...key })),
    { selector: attentionKey, maxLength: 6 },
  ),
}) as fc.Arbitrary<Rows>;

const NOW = '2026-01-04T09';
const TODAY = '2026-02-01';

type Step = (db: Ledger, area: ReturnType<typeof memoryArea>, inBundles: boolean) => Promise<unknown>;

const merge = rows.map(
  (file): Step =>
    (db, _, inBundles) =>
      mergeRows(db, file, { inBundles }),
);
const compare = rows.map(
  (file): Step =>
    (db) =>
      compareRows(db, file),
);
const act = fc.record({ ...small, kind }).map(
  (key): Step =>
    (db) =>
      record(db, key.device, [{ ...key, n: 1, page: 1, variant: 'love' }]),
);
const attention = fc.record(small).map(
  (key): Step =>
    (db) =>
      attend(db, key.device, { ...key, seconds: 5, visits: 1 }),
);
const erasing = fc
  .record({ platform, fromSlot: slot, endSlot: slot }, { requiredKeys: [] })
  .filter(({ fromSlot, endSlot }) => !fromSlot || !endSlot || fromSlot < endSlot)
  .map(
    (scope): Step =>
      (db, area) =>
        eraseRows(db, area, scope, NOW),
  );
const unpack = fc.constant<Step>(async (db, _, inBundles) => {
  if (inBundles) await unbundle(db);
});
const sum = fc.constant<Step>((db) => sumPast(db, TODAY, 0, { worth: 1 }));
const mirror = fc.constant<Step>(async (db, area) => {
  await mirrorChanges(db, area);
  return Object.fromEntries(area.items);
});
const steps = fc.array(
  fc.oneof(merge, merge, compare, act, attention, erasing, unpack, unpack, sum, mirror),
  {
    maxLength: 12,
  },
);

async function collect(db: Ledger) {
  const chunks = [];
  for await (const chunk of readAll(db, 3)) chunks.push(Object.values(chunk));
  const period = { firstSlot: '2025-12-31T23', endSlot: '2026-01-31T00' };
  const read = await readPeriod(db, period);
  const { tallies, attention: attended } = await readPeriod(db, period, 0, { trustSums: false });
  return {
    whole: [await readTallies(db, '0', '9'), await readAttention(db, '0', '9')],
    part: [
      await readTallies(db, '2026-01-01T01', '2026-01-02T13'),
      await readAttention(db, '2026-01-01T01', '2026-01-02T13'),
    ],
    all: chunks.flat(2),
    period: [tallies, attended],
    summed: { ...read, holds: await sumsHold(db, read) },
    count: await countRows(db),
    days: [await firstDay(db), await firstDay(db, 4), await lastDay(db)],
    file: await (await exportJson(db, TODAY)).text(),
  };
}

test('whether rows are in bundles or in their places, nobody who asks can tell', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const [placed, bundled] = [await freshLedger(), await freshLedger()];
      const areas = [memoryArea(), memoryArea()] as const;
      for (const step of taken)
        expect(await step(bundled, areas[1], true)).toEqual(await step(placed, areas[0], false));
      expect(await collect(bundled)).toEqual(await collect(placed));
      while (await unbundle(bundled));
      expect(await bundled.count('meta', bundleRange())).toBe(0);
      expect(await collect(bundled)).toEqual(await collect(placed));
      expect(await bundled.getAll('tallies')).toEqual(await placed.getAll('tallies'));
      expect(await bundled.getAll('attention')).toEqual(await placed.getAll('attention'));
    }),
    { numRuns: 80 },
  );
});

test('any rows come out of a bundle as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(ledgerRows, async (file) => {
      const db = await freshLedger();
      await mergeRows(db, file, { inBundles: true });
      expect(await db.count('tallies')).toBe(0);
      expect({
        tallies: await readTallies(db, '0', '9'),
        attention: await readAttention(db, '0', '9'),
      }).toEqual(file);
    }),
    { numRuns: 30 },
  );
});

test('an act in an hour whose row is in a bundle adds to it', async () => {
  const db = await freshLedger();
  const row = rowOf({ slot: NOW, platform: 'x', kind: 'like', n: 5 });
  await mergeRows(db, { tallies: [row], attention: [] }, { inBundles: true });
  await record(db, row.device, [{ slot: NOW, platform: 'x', kind: 'like', n: 1, page: 1, network: 1 }]);
  while (await unbundle(db));
  expect(await readTallies(db, '0', '9')).toEqual([rowOf({ slot: NOW, platform: 'x', kind: 'like', n: 6 })]);
});

test('a day is unpacked at once or not at all', async () => {
  const db = await freshLedger();
  const tallies = hourlyLikes(24 * 10);
  await mergeRows(db, { tallies, attention: [] }, { inBundles: true });
  expect(await db.count('meta', bundleRange())).toBe(10);
  expect(await unbundle(db)).toBe(true);
  expect(await db.count('tallies')).toBe(24 * 3);
  expect(await db.count('meta', bundleRange())).toBe(7);
  expect(await readTallies(db, '0', '9')).toEqual(tallies);
});

test('a row that came behind our back into a day of a bundle counts at its maximum', async () => {
  const db = await freshLedger();
  const row = rowOf({ slot: NOW, platform: 'x', kind: 'like', n: 5, undone: 1 });
  await mergeRows(db, { tallies: [row], attention: [] }, { inBundles: true });
  await db.put('tallies', { ...row, n: 7, undone: 0 });
  const both = [{ ...row, n: 7 }];
  expect(await readTallies(db, '0', '9')).toEqual(both);
  while (await unbundle(db));
  expect(await db.getAll('tallies')).toEqual(both);
});

test('what the sync told is never put into bundles', async () => {
  const db = await freshLedger();
  const row = rowOf({ slot: NOW, platform: 'x', kind: 'like', device: 'aaaaaaaaaaaaaaaa-sync' });
  await mergeRows(db, { tallies: [row], attention: [] }, { inBundles: true });
  expect(await db.getAll('tallies')).toEqual([row]);
});

test('many rows of a ledger that was wiped are put back in bundles, and are there at once', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const tallies = hourlyLikes(5100);
  await mergeRows(db, { tallies, attention: [] });
  await mirrorChanges(db, area);
  const wiped = await freshLedger();
  expect(await restoreIfWiped(wiped, area, TODAY)).toBe(5100);
  expect(await wiped.count('tallies')).toBe(0);
  expect(await readTallies(wiped, '0', '9')).toEqual(tallies);
  expect(await restoreIfWiped(wiped, area, TODAY)).toBe(0);
});
