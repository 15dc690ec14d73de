import { expect, test } from 'vitest';
import { deviceOf } from '../../../src/ledger/device.ts';
import { eraseRows } from '../../../src/ledger/erase.ts';
import { readErasures } from '../../../src/ledger/erasures.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { mirrorChanges } from '../../../src/ledger/mirror.ts';
import { readAttention, readTallies } from '../../../src/ledger/read.ts';
import { restoreIfWiped } from '../../../src/ledger/restore.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { attend, record } from '../../../src/ledger/write.ts';
import { freshLedger } from './fresh-ledger.ts';
import { memoryArea } from './memory-area.ts';

const NOW = '2026-03-16T12';
const SLOTS = ['2026-03-14T23', '2026-03-15T00', '2026-03-15T12', NOW];

async function everything(db: Ledger) {
  return { tallies: await readTallies(db, '0', '9'), attention: await readAttention(db, '0', '9') };
}

async function fill(db: Ledger) {
  const device = await deviceOf(db);
  for (const slot of SLOTS)
    for (const platform of ['facebook', 'x']) {
      await record(db, device, [{ slot, platform, kind: 'like', n: 3 }]);
      await attend(db, device, { slot, platform, seconds: 10, visits: 1 });
    }
}

async function filled() {
  const [db, area] = [await freshLedger(), memoryArea()];
  await fill(db);
  await mirrorChanges(db, area);
  return { db, area };
}

const left = async (db: Ledger) => {
  const { tallies, attention } = await everything(db);
  const names = tallies.map(({ slot, platform }) => `${slot} ${platform}`);
  expect(attention.map(({ slot, platform }) => `${slot} ${platform}`)).toEqual(names);
  return names;
};

test('everything is erased, the mirrors with it', async () => {
  const { db, area } = await filled();
  expect(await eraseRows(db, area, {}, NOW)).toEqual({ erased: 16 });
  expect(await left(db)).toEqual([]);
  expect(area.items.size).toBe(0);
  expect(await restoreIfWiped(db, area, '2026-03-16')).toBe(0);
});

test('one platform is erased and the mirrors keep the others', async () => {
  const { db, area } = await filled();
  expect(await eraseRows(db, area, { platform: 'x' }, NOW)).toEqual({ erased: 8 });
  expect(await left(db)).toEqual(SLOTS.map((slot) => `${slot} facebook`));
  const wiped = await freshLedger();
  await restoreIfWiped(wiped, area, '2026-03-16');
  expect(await everything(wiped)).toEqual(await everything(db));
});

test('a range is erased from its first slot up to its end', async () => {
  const { db, area } = await filled();
  await eraseRows(
    db,
    area,
    { fromSlot: '2026-03-15T00', endSlot: '2026-03-15T12', platform: 'facebook' },
    NOW,
  );
  expect(await left(db)).not.toContain('2026-03-15T00 facebook');
  expect(await left(db)).toHaveLength(7);
  await eraseRows(db, area, { endSlot: '2026-03-15T12' }, NOW);
  expect(new Set((await left(db)).map((name) => name.slice(0, 13)))).toEqual(new Set(['2026-03-15T12', NOW]));
});

test('erasing nothing changes nothing', async () => {
  const { db, area } = await filled();
  const device = await deviceOf(db);
  expect(await eraseRows(db, area, { platform: 'vk' }, NOW)).toEqual({ erased: 0 });
  expect(await left(db)).toHaveLength(8);
  expect(await readErasures(db)).toEqual([]);
  expect(await deviceOf(db)).toBe(device);
});

test('acts after an erasure add to what is brought back, instead of vanishing in it', async () => {
  const { db, area } = await filled();
  const backup = await everything(db);
  await eraseRows(db, area, {}, NOW);
  await record(db, await deviceOf(db), [{ slot: NOW, platform: 'x', kind: 'like', n: 1 }]);
  await mergeRows(db, backup);
  const likes = await readTallies(db, NOW, '9');
  expect(likes.filter((row) => row.platform === 'x').reduce((sum, row) => sum + row.n, 0)).toBe(4);
});

test('other devices do not bring erased rows back, and are heard otherwise', async () => {
  const { db, area } = await filled();
  const rows = await everything(db);
  await eraseRows(db, area, { platform: 'x' }, NOW);
  const [first] = rows.tallies;
  const other = { tallies: first ? [{ ...first, platform: 'x', device: 'other000' }] : [], attention: [] };
  expect(await mergeRows(db, rows, { exceptErased: true })).toEqual({ added: 0, changed: 0, unchanged: 8 });
  expect(await mergeRows(db, other, { exceptErased: true })).toMatchObject({ added: 1 });
});

test('hours that are over are erased without a new device id, and noted once', async () => {
  const { db, area } = await filled();
  const device = await deviceOf(db);
  await eraseRows(db, area, { endSlot: '2026-03-15T00' }, NOW);
  await eraseRows(db, area, { endSlot: '2026-03-15T01' }, NOW);
  expect(await deviceOf(db)).toBe(device);
  expect(await readErasures(db)).toEqual([{ endSlot: '2026-03-15T01', devices: [device] }]);
});

test('an erasure that is stopped after the mirrors were removed loses no mirror', async () => {
  const { db, area } = await filled();
  const stopped = {
    ...area,
    remove: async (keys: string[]) => {
      await area.remove(keys);
      throw new Error('stopped');
    },
  };
  await expect(eraseRows(db, stopped, {}, NOW)).rejects.toThrow('stopped');
  expect(await left(db)).toHaveLength(8);
  await mirrorChanges(db, area);
  const wiped = await freshLedger();
  await restoreIfWiped(wiped, area, '2026-03-16');
  expect(await everything(wiped)).toEqual(await everything(db));
});
