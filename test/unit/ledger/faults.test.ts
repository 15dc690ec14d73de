import { afterEach, expect, test, vi } from 'vitest';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { readTallies } from '../../../src/ledger/read.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { rowOf } from '../../seed/row-of.ts';
import { freshLedger } from './fresh-ledger.ts';

const DEVICE = 'abcdef012345';
const LIKE = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1 } as const;
const ROW = rowOf({ ...LIKE, device: DEVICE, page: 0, network: 0 });

afterEach(() => vi.restoreAllMocks());

/** Lets writes to a store fail from the `nth` on, as the browser does when the disk is full. */
function fillDisk(store: string, nth: number, when: 'at the request' | 'at the commit') {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    const isFull = this.name === store && ++writes >= nth;
    if (isFull && when === 'at the request') throw new DOMException('full', 'QuotaExceededError');
    const request = put.apply(this, value);
    if (isFull)
      (this.transaction as unknown as Record<string, (name: string) => void>)['_abort']?.(
        'QuotaExceededError',
      );
    return request;
  });
}

function everything(db: Ledger) {
  return readTallies(db, '0', '9');
}

const WHEN = ['at the request', 'at the commit'] as const;

test.each(WHEN)('a full disk, noticed %s, is told as such and leaves nothing half-written', async (when) => {
  const db = await freshLedger();
  await record(db, DEVICE, [LIKE], { session: 'a', sequence: 1 });
  fillDisk('tallies', 2, when);
  const batch = [LIKE, { ...LIKE, kind: 'comment' as const }];
  await expect(record(db, DEVICE, batch, { session: 'a', sequence: 2 })).rejects.toMatchObject({
    id: 'quota',
  });
  vi.restoreAllMocks();
  expect(await everything(db)).toEqual([ROW]);
  expect(await record(db, DEVICE, batch, { session: 'a', sequence: 2 })).toBe(true);
  expect((await everything(db)).map((row) => row.n)).toEqual([1, 2]);
});

test.each(WHEN)('attention on a full disk, noticed %s, keeps its receipt for the next try', async (when) => {
  const db = await freshLedger();
  const report = { slot: LIKE.slot, platform: 'x', seconds: 5, visits: 1 };
  fillDisk('attention', 1, when);
  await expect(attend(db, DEVICE, report, { session: 'a', sequence: 1 })).rejects.toMatchObject({
    id: 'quota',
  });
  vi.restoreAllMocks();
  expect(await attend(db, DEVICE, report, { session: 'a', sequence: 1 })).toBe(true);
});

test.each(WHEN)(
  'a merge on a full disk, noticed %s, keeps whole portions and can be done again',
  async (when) => {
    const db = await freshLedger();
    const tallies = Array.from({ length: 2500 }, (_, hour) => ({
      ...ROW,
      slot: new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13),
    }));
    fillDisk('tallies', 2200, when);
    await expect(mergeRows(db, { tallies, attention: [] })).rejects.toMatchObject({ id: 'quota' });
    vi.restoreAllMocks();
    expect(await everything(db)).toHaveLength(2000);
    expect(await mergeRows(db, { tallies, attention: [] })).toEqual({
      added: 500,
      changed: 0,
      unchanged: 2000,
    });
  },
);

test('writing through a closed connection is an error and no act is half there', async () => {
  const db = await freshLedger();
  db.close();
  await expect(record(db, DEVICE, [LIKE])).rejects.toMatchObject({ name: 'LedgerError', id: 'unknown' });
});
