import { afterEach, expect, test, vi } from 'vitest';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { sumsAfter } from '../../../src/ledger/sum-store.ts';
import { bundleRange } from '../../../src/ledger/bundle.ts';
import { mergeRows } from '../../../src/ledger/merge-rows.ts';
import { hourlyLikes } from '../../seed/row-of.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';

let db: Ledger;

const alarms = vi.hoisted(() => ({ create: vi.fn(), clear: vi.fn() }));
vi.mock('../../../src/browser.ts', () => ({ browser: { alarms } }));
vi.mock('../../../src/background/storehouse.ts', () => ({
  mirror: () => undefined,
  withLedger: (work: (ledger: Ledger) => unknown) => work(db),
}));
vi.mock('../../../src/settings.ts', () => ({ readSettings: async () => ({ dayStart: 0 }) }));

const { tidyLedger } = await import('../../../src/background/tidy.ts');
const { UNBUNDLE, unbundleAll } = await import('../../../src/background/unbundle-soon.ts');

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

test('rows that came behind our back are marked for the mirror, and summed all the same', async () => {
  vi.useFakeTimers({ now: new Date('2026-06-01T12:00:00'), toFake: ['Date'] });
  db = await freshLedger();
  const writing = db.transaction('tallies', 'readwrite');
  for (const row of hourlyLikes(1200)) void writing.store.put(row);
  await writing.done;
  await tidyLedger();
  expect(await db.getAllKeys('meta', sumsAfter(''))).toEqual(['sum:2026-04-01T00']);
  expect((await db.getAllKeys('meta')).filter((key) => key.startsWith('unmirrored:'))).toHaveLength(50);
});

test('what is still in bundles, and nothing else, sets the alarm', async () => {
  db = await freshLedger();
  await tidyLedger();
  expect(alarms.create).not.toHaveBeenCalled();
  await mergeRows(db, { tallies: hourlyLikes(48), attention: [] }, { inBundles: true });
  await tidyLedger();
  expect(alarms.create).toHaveBeenCalledWith(UNBUNDLE, { periodInMinutes: 0.5 });
});

test('the alarm rings until every bundle is unpacked, and twice at a time does no harm', async () => {
  db = await freshLedger();
  const rows = { tallies: hourlyLikes(24 * 10), attention: [] };
  await mergeRows(db, rows, { inBundles: true });
  await Promise.all([unbundleAll(), unbundleAll()]);
  expect(await db.count('meta', bundleRange())).toBe(0);
  expect(await db.getAll('tallies')).toEqual(rows.tallies);
  expect(alarms.clear).toHaveBeenCalledExactlyOnceWith(UNBUNDLE);
});

test('a failure leaves the alarm to ring again', async () => {
  db = await freshLedger();
  await mergeRows(db, { tallies: hourlyLikes(24), attention: [] }, { inBundles: true });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(unbundleAll()).rejects.toMatchObject({ id: 'quota' });
  put.mockRestore();
  expect(alarms.clear).not.toHaveBeenCalled();
  expect(await db.count('meta', bundleRange())).toBe(1);
  await unbundleAll();
  expect(await db.count('tallies')).toBe(24);
});
