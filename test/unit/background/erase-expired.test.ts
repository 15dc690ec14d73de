import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

const policy: Record<string, unknown> = {};
const local: Record<string, unknown> = {};

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: async () => policy },
      local: {
        get: async () => local,
        set: async (items: object) => void Object.assign(local, items),
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) delete local[key];
        },
      },
    },
  },
}));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge: async () => undefined }));

const { eraseExpired } = await import('../../../src/background/erase-expired.ts');
const { withLedger } = await import('../../../src/background/storehouse.ts');
const { record } = await import('../../../src/ledger/write.ts');

const NOW = new Date('2026-01-05T10:30');

async function slots(): Promise<string[]> {
  const rows = await withLedger((db) => db.getAll('tallies'));
  return rows.map(({ slot }) => slot);
}

beforeEach(async () => {
  for (const key of Object.keys(policy)) delete policy[key];
  const entries = ['2026-01-04T10', '2026-01-05T08', '2026-01-05T09', '2026-01-05T10'].map((slot) => ({
    slot,
    platform: 'x',
    kind: 'like' as const,
    n: 1,
    page: 1,
  }));
  await withLedger(async (db) => {
    await db.clear('tallies');
    await record(db, 'device', entries);
  });
});

it('erases the hours that a policy does not want kept', async () => {
  policy['retentionHours'] = 1;
  await eraseExpired(NOW);
  expect(await slots()).toEqual(['2026-01-05T09', '2026-01-05T10']);
});

it.each([{}, { retentionHours: 0 }])('erases nothing under the policy %o', async (values) => {
  Object.assign(policy, values);
  await eraseExpired(NOW);
  expect(await slots()).toHaveLength(4);
});

it('does not take hours from the local settings', async () => {
  local['retentionHours'] = 1;
  await eraseExpired(NOW);
  expect(await slots()).toHaveLength(4);
  delete local['retentionHours'];
});
