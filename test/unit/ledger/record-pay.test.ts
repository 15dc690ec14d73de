import { expect, test } from 'vitest';
import { record } from '../../../src/ledger/write.ts';
import { freshLedger } from './fresh-ledger.ts';

const TASK = { slot: '2026-11-22T10', platform: 'prolific', kind: 'label', n: 1, page: 1 } as const;

test('what a task pays grows its currency, not the number of tasks', async () => {
  const db = await freshLedger();
  await record(db, 'd', [{ ...TASK, seconds: 300, variant: 'GBP', variantBy: 120 }]);
  await record(db, 'd', [{ ...TASK, seconds: 60, variant: 'GBP', variantBy: 30 }, TASK]);
  expect(await db.get('tallies', [TASK.slot, TASK.platform, TASK.kind, 'd'])).toMatchObject({
    n: 3,
    quantity: 3,
    seconds: 360,
    variants: { GBP: 150 },
  });
});

test('pay that is no whole number of hundredths is refused', async () => {
  const db = await freshLedger();
  const wrong = { ...TASK, variant: 'GBP', variantBy: 1.5 };
  await expect(record(db, 'd', [wrong])).rejects.toThrow('variantBy');
});
