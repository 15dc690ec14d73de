import { afterEach, expect, test, vi } from 'vitest';
import { transact } from '../../../src/ledger/transact.ts';
import { putAll } from '../../../src/ledger/write-many.ts';
import { hourlyLikes } from '../../seed/row-of.ts';
import { freshLedger } from './fresh-ledger.ts';

const ROWS = hourlyLikes(1100);

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
