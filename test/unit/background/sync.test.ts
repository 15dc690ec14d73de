import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { syncTotals } from '../../../src/background/sync.ts';
import { deviceOf } from '../../../src/ledger/device.ts';
import { readTallies } from '../../../src/ledger/read.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { exchange } from '../../../src/ledger/sync/exchange.ts';
import { record } from '../../../src/ledger/write.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';
import { memoryArea } from '../ledger/memory-area.ts';

const { settings, storage, ledger, announce } = vi.hoisted(() => ({
  settings: { sync: true, retentionHours: 0 },
  storage: { current: undefined as unknown as ReturnType<typeof memoryArea>, isFull: false },
  ledger: { current: undefined as unknown as Ledger },
  announce: vi.fn<() => void>(),
}));

vi.mock('../../../src/settings.ts', () => ({ readSettings: async () => ({ ...settings }) }));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge: async () => undefined }));
vi.mock('../../../src/background/storehouse.ts', () => ({
  mirrorArea: { get: async () => ({}), set: async () => undefined, remove: async () => undefined },
  withLedger: (work: (db: Ledger) => unknown) => work(ledger.current),
  announce,
}));
vi.mock('../../../src/browser.ts', () => {
  const write = async (work: () => Promise<void>) => {
    if (storage.isFull) throw new Error('QUOTA_BYTES quota exceeded');
    await work();
  };
  return {
    browser: {
      storage: {
        sync: {
          get: (keys: string[] | null) => storage.current.get(keys),
          set: (items: Record<string, unknown>) => write(() => storage.current.set(items)),
          remove: (keys: string[]) => write(() => storage.current.remove(keys)),
        },
      },
    },
  };
});

const DAY = '2026-03-16';

async function like(db: Ledger): Promise<void> {
  await record(db, await deviceOf(db), [{ slot: `${DAY}T08`, platform: 'x', kind: 'like', n: 1 }]);
}

/** Another of the user's browsers has liked something. */
async function likeElsewhere(): Promise<void> {
  const other = await freshLedger();
  await like(other);
  await exchange(other, { synced: storage.current, mirrors: memoryArea(), today: DAY });
}

const itemsOfThis = async () => {
  const device = await deviceOf(ledger.current);
  return [...storage.current.items.keys()].filter((key) => key.includes(device));
};

const isFailed = () => ledger.current.get('meta', 'syncFailed');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T15:00`) });
  storage.current = memoryArea();
  storage.isFull = false;
  settings.sync = true;
  settings.retentionHours = 0;
  ledger.current = await freshLedger();
  announce.mockClear();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await like(ledger.current);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('an exchange that failed is noted until one works', async () => {
  storage.isFull = true;
  await syncTotals();
  expect(await isFailed()).toBe(true);
  expect(announce).toHaveBeenCalled();
  storage.isFull = false;
  await syncTotals();
  expect(await isFailed()).toBeUndefined();
  expect(await itemsOfThis()).toHaveLength(1);
});

test('what others did is shown even where there is no room to tell them', async () => {
  await likeElsewhere();
  storage.isFull = true;
  await syncTotals();
  const rows = await readTallies(ledger.current, '0', '9');
  expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(2);
});

test('what could not be taken back is taken back next time', async () => {
  await likeElsewhere();
  await syncTotals();
  expect(await itemsOfThis()).toHaveLength(1);
  settings.sync = false;
  storage.isFull = true;
  await syncTotals();
  expect(await readTallies(ledger.current, '0', '9')).toHaveLength(1);
  storage.isFull = false;
  await syncTotals();
  expect(await itemsOfThis()).toEqual([]);
  expect(await isFailed()).toBeUndefined();
});

test('a policy that has counts erased ends the exchange', async () => {
  await syncTotals();
  settings.retentionHours = 48;
  await syncTotals();
  expect(await itemsOfThis()).toEqual([]);
});

test('switched on and off quickly, it ends as it was left', async () => {
  for (let index = 0; index < 9; index += 1) {
    settings.sync = index % 2 === 0;
    void syncTotals();
  }
  await syncTotals();
  expect(await itemsOfThis()).toHaveLength(1);
  settings.sync = false;
  await syncTotals();
  expect(await itemsOfThis()).toEqual([]);
});
