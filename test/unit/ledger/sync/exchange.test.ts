import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSynced } from '../../../../src/acts/synced.ts';
import { deviceOf } from '../../../../src/ledger/device.ts';
import { eraseRows } from '../../../../src/ledger/erase.ts';
import { mergeRows } from '../../../../src/ledger/merge-rows.ts';
import { readAttention, readTallies } from '../../../../src/ledger/read.ts';
import type { Ledger } from '../../../../src/ledger/schema.ts';
import { exchange as exchangeTotals, leave } from '../../../../src/ledger/sync/exchange.ts';
import { attend, record } from '../../../../src/ledger/write.ts';
import { freshLedger } from '../fresh-ledger.ts';
import { memoryArea } from '../memory-area.ts';

const TODAY = '2026-03-16';
const NOW = `${TODAY}T15`;
const SLOTS = ['2026-03-14T09', '2026-03-14T20', '2026-03-15T12', `${TODAY}T08`];

/** Some browsers of one user, with the storage between them. */
async function browsers(count: number) {
  const synced = memoryArea();
  const all = await Promise.all(
    Array.from({ length: count }, async () => ({ db: await freshLedger(), mirrors: memoryArea() })),
  );
  const one = (index: number) => all[index] ?? expect.unreachable();
  return {
    synced,
    db: (index: number) => one(index).db,
    exchange: (index: number) =>
      exchangeTotals(one(index).db, { synced, mirrors: one(index).mirrors, today: TODAY }),
    erase: (index: number, scope: Parameters<typeof eraseRows>[2]) =>
      eraseRows(one(index).db, one(index).mirrors, scope, NOW),
  };
}

async function count(db: Ledger, n: number, platform = 'x', slots = SLOTS): Promise<void> {
  const device = await deviceOf(db);
  for (const slot of slots) {
    await record(db, device, [{ slot, platform, kind: 'like', n }]);
    await attend(db, device, { slot, platform, seconds: 120, visits: 1 });
  }
}

async function acts(db: Ledger, platform = 'x'): Promise<number> {
  const rows = await readTallies(db, '0', '9');
  return rows.filter((row) => row.platform === platform).reduce((sum, { n }) => sum + n, 0);
}

test('each browser shows what all of them did, and exchanging again changes nothing', async () => {
  const { db, exchange, synced } = await browsers(3);
  for (const index of [0, 1, 2]) await count(db(index), index + 1);
  for (const index of [0, 1, 2, 0, 1]) await exchange(index);
  for (const index of [0, 1, 2]) expect(await acts(db(index))).toBe(4 * (1 + 2 + 3));
  const seconds = (await readAttention(db(0), '0', '9')).reduce((sum, row) => sum + row.seconds, 0);
  expect(seconds).toBe(3 * 4 * 120);
  const before = new Map(synced.items);
  for (const index of [0, 1, 2]) expect(await exchange(index)).toBe(false);
  expect(synced.items).toEqual(before);
});

test('what is counted later arrives, in any order of exchanges', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 12 }), async (steps) => {
      const { db, exchange } = await browsers(3);
      let all = 0;
      for (const [index, n] of steps) {
        if (n > 0) await count(db(index), n, 'x', [NOW]);
        all += n;
        await exchange(index);
      }
      for (const index of [0, 1, 2, 0, 1, 2]) await exchange(index);
      for (const index of [0, 1, 2]) expect(await acts(db(index))).toBe(all);
    }),
    { numRuns: 12 },
  );
});

test('what a file already brought by the hour is not counted twice', async () => {
  const { db, exchange } = await browsers(2);
  await count(db(1), 2);
  await exchange(1);
  await exchange(0);
  expect(await acts(db(0))).toBe(8);
  await mergeRows(db(0), {
    tallies: await readTallies(db(1), '0', '9'),
    attention: await readAttention(db(1), '0', '9'),
  });
  await exchange(0);
  expect(await acts(db(0))).toBe(8);
  expect((await readTallies(db(0), '0', '9')).filter(isSynced)).toEqual([]);
  await count(db(1), 1, 'x', [NOW]);
  await exchange(1);
  await exchange(0);
  expect(await acts(db(0))).toBe(9);
});

test.each([{}, { platform: 'x' }, { fromSlot: '2026-03-14T00', endSlot: '2026-03-16T00' }])(
  'erasing %o reaches the others, and what they count afterwards stays',
  async (scope) => {
    const { db, exchange, erase } = await browsers(2);
    for (const index of [0, 1]) await count(db(index), 1);
    for (const index of [0, 1, 0]) await exchange(index);
    await erase(0, scope);
    const left = 'fromSlot' in scope ? 2 : 0;
    expect(await acts(db(0))).toBe(left);
    for (const index of [0, 1, 0, 1]) await exchange(index);
    for (const index of [0, 1]) expect(await acts(db(index))).toBe(left);
    await count(db(1), 5, 'x', [`${TODAY}T17`]);
    for (const index of [1, 0]) await exchange(index);
    for (const index of [0, 1]) expect(await acts(db(index))).toBe(left + 5);
  },
);

test('what was erased and brought back before the others heard of it stays everywhere', async () => {
  const { db, exchange, erase } = await browsers(2);
  for (const index of [0, 1]) await count(db(index), 1);
  for (const index of [0, 1, 0]) await exchange(index);
  const rows = {
    tallies: await readTallies(db(0), '0', '9'),
    attention: await readAttention(db(0), '0', '9'),
  };
  await erase(0, {});
  await mergeRows(db(0), rows);
  for (const index of [0, 1, 0]) await exchange(index);
  for (const index of [0, 1]) expect(await acts(db(index))).toBe(8);
});

test('a browser that leaves takes its totals along, and forgets those of the others', async () => {
  const { db, exchange, synced } = await browsers(2);
  for (const index of [0, 1]) await count(db(index), index + 1);
  for (const index of [0, 1, 0]) await exchange(index);
  await leave(db(0), synced);
  expect(await acts(db(0))).toBe(4);
  await exchange(1);
  expect(await acts(db(1))).toBe(8);
});

test('a browser whose clock is a day ahead is understood, and so is what it erases', async () => {
  const { db, synced, exchange } = await browsers(2);
  const tomorrow = '2026-03-17';
  const ahead = memoryArea();
  const exchangeAhead = () => exchangeTotals(db(1), { synced, mirrors: ahead, today: tomorrow });
  await count(db(0), 1, 'x', [NOW]);
  await count(db(1), 2, 'x', [`${tomorrow}T15`]);
  for (let round = 0; round < 2; round += 1) {
    await exchangeAhead();
    await exchange(0);
  }
  expect(await acts(db(0))).toBe(3);
  expect(await acts(db(1))).toBe(3);
  const others = (await readTallies(db(0), '0', '9')).filter(isSynced);
  expect(others.map(({ slot, n }) => [slot, n])).toEqual([[`${tomorrow}T12`, 2]]);

  await eraseRows(db(1), ahead, {}, `${tomorrow}T15`);
  await exchangeAhead();
  await exchange(0);
  expect(await acts(db(0))).toBe(0);
  // Done where it is not yet the day until which all was erased.
  await count(db(0), 4, 'x', [NOW]);
  await exchange(0);
  await exchangeAhead();
  expect(await acts(db(0))).toBe(4);
  expect(await acts(db(1))).toBe(4);
});

test('a storage without room for an erasure keeps it for the next time', async () => {
  const { db, synced, exchange, erase } = await browsers(2);
  await count(db(0), 1);
  await exchange(0);
  await exchange(1);
  const { set } = synced;
  synced.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  await erase(1, {});
  await expect(exchange(1)).rejects.toThrow('QUOTA_BYTES');
  synced.set = set;
  await exchange(1);
  await exchange(0);
  expect(await acts(db(0))).toBe(0);
});

test('what others wrote into the storage breaks nothing', async () => {
  const { db, exchange, synced } = await browsers(1);
  await count(db(0), 1);
  for (const [key, value] of Object.entries({
    'erased.1': '{',
    'erased.2': 'null',
    'erased.3': 7,
    'days.a': [],
  }))
    synced.items.set(key, value);
  await exchange(0);
  expect(await acts(db(0))).toBe(4);
});
