import { afterEach, expect, test, vi } from 'vitest';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { sumsAfter } from '../../../src/ledger/sum-store.ts';
import { hourlyLikes } from '../../seed/row-of.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';

let db: Ledger;

vi.mock('../../../src/background/storehouse.ts', () => ({
  mirror: () => undefined,
  withLedger: (work: (ledger: Ledger) => unknown) => work(db),
}));
vi.mock('../../../src/settings.ts', () => ({ readSettings: async () => ({ dayStart: 0 }) }));

const { tidyLedger } = await import('../../../src/background/tidy.ts');

afterEach(() => vi.useRealTimers());

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
