import { afterEach, expect, test, vi } from 'vitest';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import type { Ledger } from '../../../src/ledger/schema.ts';
import { sumsAfter } from '../../../src/ledger/sum-store.ts';
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
  for (let hour = 0; hour < 1200; hour += 1) {
    const slot = new Date(Date.UTC(2026, 0, 1, hour)).toISOString().slice(0, 13);
    const row = { slot, platform: 'x', kind: 'like', device: 'other000', n: 1, quantity: 1 } as const;
    const rest = { undone: 0, page: 1, network: 1, seconds: 0, variants: {} };
    void writing.store.put({ ...row, ...rest } satisfies TallyRow);
  }
  await writing.done;
  await tidyLedger();
  expect(await db.getAllKeys('meta', sumsAfter(''))).toEqual(['sum:2026-04-01T00']);
  expect((await db.getAllKeys('meta')).filter((key) => key.startsWith('unmirrored:'))).toHaveLength(50);
});
