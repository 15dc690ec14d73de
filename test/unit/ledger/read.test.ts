import { expect, test } from 'vitest';
import { syncedDevice } from '../../../src/acts/synced.ts';
import { completeTally } from '../../../src/ledger/complete-row.ts';
import { deviceOf } from '../../../src/ledger/device.ts';
import { readAll, type Chunk } from '../../../src/ledger/read-all.ts';
import { countRows, firstDay, lastDay, readAttention, readTallies } from '../../../src/ledger/read.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { freshLedger } from './fresh-ledger.ts';

const DEVICE = 'abcdef012345';

async function filledLedger() {
  const db = await freshLedger();
  for (const slot of ['2026-03-14T23', '2026-03-15T00', '2026-03-15T23', '2026-03-16T00'])
    for (const platform of ['facebook', 'x']) {
      await record(db, DEVICE, [{ slot, platform, kind: 'like', n: 1 }]);
      await attend(db, DEVICE, { slot, platform, seconds: 10, visits: 1 });
    }
  return db;
}

test('a period holds its first slot and not its end', async () => {
  const db = await filledLedger();
  const slots = (rows: { slot: string }[]) => [...new Set(rows.map((row) => row.slot))];
  const day = ['2026-03-15T00', '2026-03-15T23'];
  expect(slots(await readTallies(db, '2026-03-15T00', '2026-03-16T00'))).toEqual(day);
  expect(slots(await readAttention(db, '2026-03-15T00', '2026-03-16T00'))).toEqual(day);
});

test('the first day is that of the first row of either table', async () => {
  const db = await freshLedger();
  expect(await firstDay(db)).toBeUndefined();
  await record(db, DEVICE, [{ slot: '2026-03-15T00', platform: 'x', kind: 'like', n: 1 }]);
  expect(await firstDay(db)).toBe('2026-03-15');
  await attend(db, DEVICE, { slot: '2026-03-14T22', platform: 'x', seconds: 1, visits: 1 });
  expect(await firstDay(db)).toBe('2026-03-14');
});

test('the first row of a night owl belongs to the day before', async () => {
  const db = await freshLedger();
  await record(db, DEVICE, [{ slot: '2026-03-15T02', platform: 'x', kind: 'like', n: 1 }]);
  expect(await firstDay(db, 2)).toBe('2026-03-15');
  expect(await firstDay(db, 3)).toBe('2026-03-14');
});

test('the last day is that of the last row of either table', async () => {
  const db = await freshLedger();
  expect(await lastDay(db)).toBeUndefined();
  await attend(db, DEVICE, { slot: '2026-03-15T22', platform: 'x', seconds: 1, visits: 1 });
  expect(await lastDay(db)).toBe('2026-03-15');
  await record(db, DEVICE, [{ slot: '2026-03-16T00', platform: 'x', kind: 'like', n: 1 }]);
  expect(await lastDay(db)).toBe('2026-03-16');
});

async function allChunks(db: Ledger, size: number) {
  const chunks: Chunk[] = [];
  for await (const chunk of readAll(db, size)) chunks.push(chunk);
  return {
    chunks,
    tallies: chunks.flatMap((chunk) => ('tallies' in chunk ? chunk.tallies : [])),
    attention: chunks.flatMap((chunk) => ('attention' in chunk ? chunk.attention : [])),
  };
}

test.each([1, 3, 8, 100])('everything comes once, in chunks of %i', async (size) => {
  const db = await filledLedger();
  const { tallies, attention } = await allChunks(db, size);
  expect(tallies).toEqual(await readTallies(db, '0000', '9999'));
  expect(attention).toEqual(await readAttention(db, '0000', '9999'));
  expect({ tallies: tallies.length, attention: attention.length }).toEqual(await countRows(db));
});

test.each([2, 100])('everything comes once over years, and over ages, in chunks of %i', async (size) => {
  const db = await filledLedger();
  const days = ['0001-01-01', '2019-12-31', '2025-02-28', '2026-02-15', '2026-03-01', '9999-12-31'];
  for (const day of days)
    for (const kind of ['like', 'share'] as const)
      await db.put(
        'tallies',
        completeTally({ slot: `${day}T23`, platform: 'x', kind, device: DEVICE, n: 1 }),
      );
  const { tallies, attention } = await allChunks(db, size);
  expect(tallies).toEqual(await db.getAll('tallies'));
  expect(attention).toEqual(await db.getAll('attention'));
});

test('of an empty ledger, and of what another browser told, there is not even an empty chunk', async () => {
  const db = await freshLedger();
  expect((await allChunks(db, 100)).chunks).toEqual([]);
  await record(db, syncedDevice(DEVICE), [{ slot: '2026-03-15T00', platform: 'x', kind: 'like', n: 1 }]);
  expect((await allChunks(db, 100)).chunks).toEqual([]);
});

test('the device id is made once, also when asked for many times at once', async () => {
  const db = await freshLedger();
  const ids = await Promise.all([deviceOf(db), deviceOf(db), deviceOf(db)]);
  expect(new Set([...ids, await deviceOf(db)]).size).toBe(1);
  expect(ids[0]).toMatch(/^[a-z0-9]{16}$/);
});
