import { afterEach, expect, test, vi } from 'vitest';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { transact } from '../../../src/ledger/transact.ts';
import { putAll } from '../../../src/ledger/write-many.ts';
import { freshLedger } from './fresh-ledger.ts';

const ROWS = Array.from({ length: 1100 }, (_, hour): TallyRow => ({
  slot: new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13),
  platform: 'x',
  kind: 'like',
  device: 'aaaaaaaaaaaaaaaa',
  n: 1,
  undone: 0,
  page: 1,
  network: 1,
  quantity: 1,
  seconds: 0,
  variants: {},
}));

afterEach(() => vi.restoreAllMocks());

test('all rows are put, and the browser has more of them before it is done with those it has', async () => {
  const db = await freshLedger();
  const put = IDBObjectStore.prototype.put;
  const underWay: number[] = [];
  let asked = 0;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    const request = put.apply(this, value);
    asked += 1;
    request.addEventListener('success', () => {
      done += 1;
      if (asked < ROWS.length) underWay.push(asked - done);
    });
    return request;
  });
  await transact(db, ['tallies', 'attention', 'meta'], (tx) => putAll(tx.objectStore('tallies'), ROWS));
  expect(done).toBe(ROWS.length);
  expect(Math.min(...underWay)).toBeGreaterThan(0);
  expect(Math.max(...underWay)).toBeLessThan(ROWS.length / 2);
  expect(await db.getAll('tallies')).toEqual(ROWS);
});
