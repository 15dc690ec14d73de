import fc from 'fast-check';
import { expect, test } from 'vitest';
import { period } from '../../../src/acts/period.ts';
import { dayOfSlot } from '../../../src/acts/slot.ts';
import { sumAttention, sumByPlatformAndKind } from '../../../src/acts/sums.ts';
import { eraseRows } from '../../../src/ledger/erase.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { isWorthSumming, readPeriod, sumsHold, type PeriodRows } from '../../../src/ledger/read-period.ts';
import type { Rows } from '../../../src/ledger/rows.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { sumPast } from '../../../src/ledger/sum-past.ts';
import { record } from '../../../src/ledger/write.ts';
import { rowOf } from '../../seed/row-of.ts';
import { attentionRow, tallyKey, tallyRow } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';
import { memoryArea } from './memory-area.ts';

const TODAY = '2027-05-20';
const ALL = { firstSlot: '0000-01-01T00', endSlot: '2027-05-21T00' };
const DEVICE = 'abcdef012345';

/** Rows and sums of a period, as a page adds them up. */
function totals({ tallies, attention, sums }: PeriodRows) {
  return {
    acts: sumByPlatformAndKind([...sums.flatMap((sum) => sum.tallies), ...tallies]),
    attention: sumAttention([...sums.flatMap((sum) => sum.attention), ...attention]),
  };
}

function activeDays({ tallies, attention, sums }: PeriodRows, dayStart: number) {
  const days = new Set(
    [...tallies, ...attention].map((row) => `${row.platform} ${dayOfSlot(row.slot, dayStart)}`),
  );
  const counts = new Map<string, number>();
  for (const name of days) {
    const platform = name.split(' ')[0] ?? '';
    counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
  for (const sum of sums)
    for (const [platform, count] of Object.entries(sum.activeDays))
      counts.set(platform, (counts.get(platform) ?? 0) + count);
  return Object.fromEntries(counts);
}

/** A like on X at every noon of two years until the day before TODAY. */
function dailyLikes(n = 1): Rows {
  const tallies = Array.from({ length: 730 }, (_, day) => {
    const slot = `${new Date(Date.UTC(2027, 4, 19 - day)).toISOString().slice(0, 10)}T12`;
    return rowOf({ slot, platform: 'x', kind: 'like', device: DEVICE, n });
  });
  return { tallies: tallies.toReversed(), attention: [] };
}

async function summedLedger(): Promise<Ledger> {
  const db = await freshLedger();
  await mergeRows(db, dailyLikes());
  await sumPast(db, TODAY, 0, { worth: 10 });
  return db;
}

function likes(rows: PeriodRows): number | undefined {
  return totals(rows).acts.get('x')?.get('like')?.n;
}

test('a long period is read from few rows and many sums', async () => {
  const db = await summedLedger();
  const all = await readPeriod(db, ALL);
  expect(likes(all)).toBe(730);
  expect(activeDays(all, 0)).toEqual({ x: 730 });
  expect(all.sums.length).toBe(9);
  expect(all.tallies.length).toBe(8);
  expect(await sumsHold(db, all)).toBe(true);
  expect(isWorthSumming(all.tallies.length + all.attention.length)).toBe(false);
});

test('a week is read from its rows alone', async () => {
  const db = await summedLedger();
  const week = await readPeriod(db, period('2027-05-14', TODAY));
  expect(week.sums).toEqual([]);
  expect(likes(week)).toBe(6);
});

test('a ledger with few rows has no sums', async () => {
  const db = await freshLedger();
  await mergeRows(db, dailyLikes());
  await sumPast(db, TODAY);
  expect((await readPeriod(db, ALL)).sums).toEqual([]);
});

test('sums of another start of the day are not used, and are made anew', async () => {
  const db = await summedLedger();
  const night = { firstSlot: ALL.firstSlot, endSlot: '2027-05-21T04' };
  expect((await readPeriod(db, night, 4)).sums).toEqual([]);
  await sumPast(db, TODAY, 4, { worth: 10 });
  expect((await readPeriod(db, night, 4)).sums.length).toBe(9);
  expect((await readPeriod(db, ALL, 0)).sums).toEqual([]);
});

test('an act in a summed hour, a merge and an erasure drop the sums that held them', async () => {
  const db = await summedLedger();
  await record(db, DEVICE, [{ slot: '2027-02-01T12', platform: 'x', kind: 'like', n: 1 }]);
  const after = await readPeriod(db, ALL);
  expect([likes(after), after.sums.length]).toEqual([731, 7]);
  await mergeRows(db, { tallies: dailyLikes(2).tallies.slice(300, 301), attention: [] });
  expect(likes(await readPeriod(db, ALL))).toBe(732);
  await eraseRows(db, memoryArea(), { endSlot: '2026-01-01T00' }, '2027-05-20T10');
  const erased = await readPeriod(db, ALL);
  expect([likes(erased), erased.sums.length]).toEqual([506, 0]);
});

test('an act of today drops none', async () => {
  const db = await summedLedger();
  await record(db, DEVICE, [{ slot: `${TODAY}T12`, platform: 'x', kind: 'like', n: 1 }]);
  expect((await readPeriod(db, ALL)).sums.length).toBe(9);
});

test('rows added behind our back are seen by their number, and summed next time', async () => {
  const db = await summedLedger();
  const row = { slot: '2026-08-01T09', platform: 'x', kind: 'like' as const, device: 'other000' };
  await db.put('tallies', rowOf({ ...row, n: 7 }));
  const read = await readPeriod(db, ALL);
  expect(await sumsHold(db, read)).toBe(false);
  expect(likes(await readPeriod(db, ALL, 0, { trustSums: false }))).toBe(737);
  await sumPast(db, TODAY, 0, { worth: 10 });
  expect(likes(await readPeriod(db, ALL))).toBe(737);
});

test('rows replaced behind our back by as many others are seen at once', async () => {
  const db = await summedLedger();
  await db.clear('tallies');
  for (const row of dailyLikes(3).tallies) await db.put('tallies', row);
  const read = await readPeriod(db, ALL);
  expect([likes(read), read.sums.length]).toEqual([730 * 3, 0]);
});

test('the last sums move on with the days', async () => {
  const db = await summedLedger();
  await sumPast(db, '2027-06-20', 0, { worth: 10 });
  const read = await readPeriod(db, { ...ALL, endSlot: '2027-06-21T00' });
  expect([likes(read), read.tallies.length]).toEqual([730, 0]);
});

const rows = fc.record({
  tallies: fc.uniqueArray(tallyRow, { selector: tallyKey, maxLength: 40 }),
  attention: fc.uniqueArray(attentionRow, {
    selector: (row) => row.slot + row.platform + row.device,
    maxLength: 20,
  }),
});

test('with or without sums, any period of any ledger comes to the same', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(0, 4, 23), fc.nat(1500), async (stored, dayStart, days) => {
      const db = await freshLedger();
      await mergeRows(db, stored);
      const today = new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10);
      await sumPast(db, today, dayStart, { worth: 1 });
      for (const range of [period('2020-01-01', today, dayStart), period('2026-04-01', today, dayStart)]) {
        const read = await readPeriod(db, range, dayStart);
        const raw = await readPeriod(db, range, dayStart, { trustSums: false });
        expect(await sumsHold(db, read)).toBe(true);
        expect(totals(read)).toEqual(totals(raw));
        expect(activeDays(read, dayStart)).toEqual(activeDays(raw, dayStart));
      }
    }),
    { numRuns: 30 },
  );
});
