import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { deviceOf } from '../../../src/ledger/device.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { markUnmirrored, mirrorChanges } from '../../../src/ledger/mirror.ts';
import { mirrorLater } from '../../../src/ledger/mirror-later.ts';
import { marks } from '../../../src/ledger/mirror-marks.ts';
import { readAttention, readTallies } from '../../../src/ledger/read.ts';
import { restoreIfWiped } from '../../../src/ledger/restore.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { ledgerRows } from './arbitrary-rows.ts';
import { freshLedger } from './fresh-ledger.ts';
import { memoryArea } from './memory-area.ts';

const LIKE = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1 } as const;

async function everything(db: Ledger) {
  return { tallies: await readTallies(db, '0', '9'), attention: await readAttention(db, '0', '9') };
}

test('whatever was stored comes back after a wipe, exactly', async () => {
  await fc.assert(
    fc.asyncProperty(ledgerRows, async (rows) => {
      const [db, area, wiped] = [await freshLedger(), memoryArea(), await freshLedger()];
      await mergeRows(db, rows);
      await mirrorChanges(db, area);
      expect(await restoreIfWiped(wiped, area, '2026-03-15')).toBe(
        rows.tallies.length + rows.attention.length,
      );
      expect(await everything(wiped)).toEqual(await everything(db));
    }),
    { numRuns: 40 },
  );
});

test('a restore is noted, counts on under a new id, and does not happen twice', async () => {
  const [db, area, wiped] = [await freshLedger(), memoryArea(), await freshLedger()];
  const device = await deviceOf(db);
  await record(db, device, [LIKE, LIKE]);
  await mirrorChanges(db, area);
  await restoreIfWiped(wiped, area, '2026-03-15');
  expect(await wiped.get('meta', 'restored')).toBe('2026-03-15');
  const after = await deviceOf(wiped);
  expect(after).not.toBe(device);
  await record(wiped, after, [LIKE]);
  expect(await restoreIfWiped(wiped, area, '2026-03-16')).toBe(0);
  expect((await readTallies(wiped, '0', '9')).reduce((sum, row) => sum + row.n, 0)).toBe(3);
});

test('emptied tables are restored too', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  await record(db, await deviceOf(db), [LIKE, { ...LIKE, slot: '2026-03-20T09' }]);
  await mirrorChanges(db, area);
  const before = await everything(db);
  await db.clear('tallies');
  await restoreIfWiped(db, area, '2026-03-21');
  expect(await everything(db)).toEqual(before);
});

test('a restore that was cut short goes on at the next opening', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const device = await deviceOf(db);
  const slots = Array.from({ length: 2500 }, (_, hour) =>
    new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13),
  );
  await record(
    db,
    device,
    slots.map((slot) => ({ ...LIKE, slot })),
  );
  await mirrorChanges(db, area);
  await db.clear('tallies');
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...value) {
    if (this.name === 'tallies' && ++writes > 2200) throw new Error('stopped');
    return put.apply(this, value);
  });
  await expect(restoreIfWiped(db, area, '2026-03-21')).rejects.toThrow('stopped');
  vi.restoreAllMocks();
  expect(await db.count('tallies')).toBe(2000);
  await restoreIfWiped(db, area, '2026-03-21');
  expect(await db.count('tallies')).toBe(2500);
});

test('nothing is restored into a ledger in use, nor from an area without mirrors', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  area.items.set('paused', true);
  expect(await restoreIfWiped(db, area, '2026-03-15')).toBe(0);
  area.items.set('mirror:2026-03-14', { tallies: [['09', 'x', 'like', 'other000', 1, 0, 0, 0, 1, 0, {}]] });
  await record(db, await deviceOf(db), [LIKE]);
  expect(await restoreIfWiped(db, area, '2026-03-15')).toBe(0);
});

test('what is not a row in a mirror is left out', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const good = ['09', 'x', 'like', 'other000', 1, 0, 0, 0, 1, 0, {}];
  area.items.set('mirror:2026-03-14', { tallies: [good, null, ['09', 'x'], [...good].fill('!', 4, 5)] });
  area.items.set('mirror:2026-03-15', 'nonsense');
  area.items.set('mirror:x', { tallies: [good] });
  expect(await restoreIfWiped(db, area, '2026-03-15')).toBe(1);
});

test('only changed days are written, once for many acts', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const device = await deviceOf(db);
  await record(db, device, [LIKE, { ...LIKE, slot: '2026-03-15T01' }]);
  await mirrorChanges(db, area);
  const set = vi.spyOn(area, 'set');
  for (let i = 0; i < 5; i++) await record(db, device, [LIKE]);
  await mirrorChanges(db, area);
  expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).toEqual(['mirror:2026-03-14']);
  await mirrorChanges(db, area);
  expect(set).toHaveBeenCalledOnce();
});

test('an act that comes while its day is mirrored is mirrored next time', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const device = await deviceOf(db);
  await record(db, device, [LIKE]);
  const slow = {
    ...area,
    set: async (items: Record<string, unknown>) => {
      await record(db, device, [LIKE]);
      await area.set(items);
    },
  };
  await mirrorChanges(db, slow);
  expect(await db.count('meta', marks())).toBe(1);
  await mirrorChanges(db, area);
  const wiped = await freshLedger();
  await restoreIfWiped(wiped, area, '2026-03-15');
  expect(await everything(wiped)).toEqual(await everything(db));
});

test('a failed write to the area is made up for', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  await record(db, await deviceOf(db), [LIKE]);
  const full = { ...area, set: async () => Promise.reject(new Error('full')) };
  await expect(mirrorChanges(db, full)).rejects.toThrow('full');
  await mirrorChanges(db, area);
  expect([...area.items.keys()]).toEqual(['mirror:2026-03-14']);
});

test('more days than one portion are all mirrored', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const device = await deviceOf(db);
  const days = Array.from({ length: 95 }, (_, i) =>
    new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
  );
  await record(
    db,
    device,
    days.map((day) => ({ ...LIKE, slot: `${day}T10` })),
  );
  await mirrorChanges(db, area);
  expect([...area.items.keys()]).toEqual(days.map((day) => `mirror:${day}`));
});

test('rows that came by other ways are found and mirrored', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const device = await deviceOf(db);
  await record(db, device, [LIKE]);
  await mirrorChanges(db, area);
  await db.put('tallies', { ...LIKE, slot: '2026-02-01T09', device } as never);
  await db.put('attention', { slot: '2026-02-02T09', platform: 'x', device, seconds: 3, visits: 1 });
  await markUnmirrored(db);
  await mirrorChanges(db, area);
  expect([...area.items.keys()].toSorted()).toEqual([
    'mirror:2026-02-01',
    'mirror:2026-02-02',
    'mirror:2026-03-14',
  ]);
  await markUnmirrored(db);
  expect(await db.count('meta', marks())).toBe(0);
});

test('a mirror outlives rows that vanished without being erased', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  await record(db, await deviceOf(db), [LIKE]);
  await mirrorChanges(db, area);
  await db.clear('tallies');
  await markUnmirrored(db);
  await mirrorChanges(db, area);
  expect(area.items.size).toBe(1);
});

test('attention is mirrored, and many calls make one mirror', async () => {
  const [db, area] = [await freshLedger(), memoryArea()];
  const later = mirrorLater((work) => work(db), area, 5);
  const set = vi.spyOn(area, 'set');
  await attend(db, 'abcdef01', { slot: LIKE.slot, platform: 'x', seconds: 5, visits: 1 });
  for (let i = 0; i < 3; i++) later();
  await vi.waitFor(async () => expect(await db.count('meta', marks())).toBe(0));
  expect(area.items.size).toBe(1);
  expect(set).toHaveBeenCalledOnce();
});
