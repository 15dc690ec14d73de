import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { ledgerDoor } from '../../../src/ledger/door.ts';
import { openLedger } from '../../../src/ledger/open.ts';
import { readTallies } from '../../../src/ledger/read.ts';
import { UPGRADES, type Upgrade } from '../../../src/ledger/upgrades.ts';
import { record } from '../../../src/ledger/write.ts';

const DEVICE = 'abcdef012345';
const LIKE = { slot: '2026-03-14T09', platform: 'facebook', kind: 'like', n: 1 } as const;

function next(apply: Upgrade['apply']): Upgrade[] {
  return [...UPGRADES, { version: UPGRADES.length + 1, why: 'test', apply }];
}

test('upgrades are numbered from 1 without gaps and say why', () => {
  expect(UPGRADES.map((upgrade) => upgrade.version)).toEqual(UPGRADES.map((_, index) => index + 1));
  expect(UPGRADES.every((upgrade) => upgrade.why.length > 10)).toBe(true);
});

test('the tables have the documented names and keys', async () => {
  const db = await openLedger('names');
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  expect([...db.objectStoreNames].toSorted()).toEqual(['attention', 'meta', 'tallies']);
  expect(tx.objectStore('tallies').keyPath).toEqual(['slot', 'platform', 'kind', 'device']);
  expect(tx.objectStore('attention').keyPath).toEqual(['slot', 'platform', 'device']);
  expect(tx.objectStore('meta').keyPath).toBeNull();
  db.close();
});

test('an upgrade keeps what every version before it stored', async () => {
  for (const version of UPGRADES.map((upgrade) => upgrade.version)) {
    const old = await openLedger(`from-${version}`, { upgrades: UPGRADES.slice(0, version) });
    await record(old, DEVICE, [LIKE]);
    old.close();
    const db = await openLedger(`from-${version}`);
    expect(await readTallies(db, '0', '9')).toMatchObject([{ n: 1 }]);
    db.close();
  }
});

test.each<[string, Upgrade['apply']]>([
  ['at once', () => expect.unreachable()],
  ['later', async (_db, tx) => expect.unreachable(String(await tx.objectStore('tallies').count()))],
  [
    'after changing rows',
    async (_db, tx) => {
      await tx.objectStore('tallies').clear();
      throw new Error('no');
    },
  ],
])('an upgrade that fails %s leaves the old data readable and writable', async (when, apply) => {
  const old = await openLedger(`failed ${when}`);
  await record(old, DEVICE, [LIKE]);
  old.close();
  const db = await openLedger(`failed ${when}`, { upgrades: next(apply) });
  expect(db.version).toBe(UPGRADES.length);
  await record(db, DEVICE, [LIKE]);
  expect(await readTallies(db, '0', '9')).toMatchObject([{ n: 2 }]);
  db.close();
});

test('an upgrade that fails on a new database creates nothing', async () => {
  const upgrades = next(() => {
    throw new Error('no');
  });
  await expect(openLedger('never', { upgrades })).rejects.toMatchObject({ id: 'unknown', message: 'no' });
  expect((await indexedDB.databases()).map((db) => db.name)).not.toContain('never');
});

test('a database of a later version that has the tables is used as it is', async () => {
  (await openLedger('later')).close();
  (await openDB('later', UPGRADES.length + 4)).close();
  const db = await openLedger('later');
  await record(db, DEVICE, [LIKE]);
  expect(await readTallies(db, '0', '9')).toHaveLength(1);
  db.close();
});

test('a database of a later version without the tables is refused', async () => {
  (await openDB('foreign', 9)).close();
  await expect(openLedger('foreign')).rejects.toMatchObject({ id: 'newer' });
});

test('a connection gives way to an upgrade and the door opens another', async () => {
  const onClosed = vi.fn<() => void>();
  const door = ledgerDoor((closed) => openLedger('gives-way', { onClosed: () => (onClosed(), closed()) }));
  await door((db) => record(db, DEVICE, [LIKE]));
  (await openLedger('gives-way', { upgrades: next(() => undefined) })).close();
  expect(onClosed).toHaveBeenCalledOnce();
  expect(await door((db) => readTallies(db, '0', '9'))).toHaveLength(1);
});

test('work that meets a connection closed under it is done on a new one', async () => {
  const door = ledgerDoor(() => openLedger('closed'));
  await door(async (db) => db.close());
  await door((db) => record(db, DEVICE, [LIKE]));
  expect(await door((db) => readTallies(db, '0', '9'))).toMatchObject([{ n: 1 }]);
});

test('a window that holds an older version blocks with a reason, and not for ever', async () => {
  const stubborn = await openDB('blocked', 1, {
    upgrade(db) {
      for (const { apply } of UPGRADES) void apply(db as never, undefined as never);
    },
  });
  const door = ledgerDoor(() => openLedger('blocked', { upgrades: next(() => undefined), patience: 20 }));
  await expect(door((db) => readTallies(db, '0', '9'))).rejects.toMatchObject({ id: 'blocked' });
  stubborn.close();
  expect(await door((db) => readTallies(db, '0', '9'))).toEqual([]);
});

test('the database may be deleted under an open door', async () => {
  const door = ledgerDoor((onClosed) => openLedger('deleted', { onClosed }));
  await door((db) => record(db, DEVICE, [LIKE]));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('deleted').onsuccess = resolve;
  });
  await door((db) => record(db, DEVICE, [LIKE]));
  expect(await door((db) => readTallies(db, '0', '9'))).toMatchObject([{ n: 1 }]);
});
