import { expect, test } from 'vitest';
import { CHOICES, type Choice } from '../../../../src/dashboard/period/choice.ts';
import { bucketActs } from '../../../../src/dashboard/work/buckets.ts';
import { readChoice } from '../../../../src/dashboard/work/read-choice.ts';
import { record } from '../../../../src/ledger/write.ts';
import { readWork } from '../../../../src/ui/read-work.ts';
import { freshLedger } from '../../ledger/fresh-ledger.ts';

const NOW = new Date('2026-11-22T12:00:00');

async function ledgerOf(...slots: string[]) {
  const db = await freshLedger();
  for (const slot of slots) await record(db, 'abcdef012345', [{ slot, platform: 'x', kind: 'like', n: 1 }]);
  return db;
}

/** Acts of a period in all, and those that its chart shows. */
async function actsOf(db: Awaited<ReturnType<typeof ledgerOf>>, choice: Choice, dayStart: number) {
  const { totals, rows, period } = await readChoice(db, { choice, now: NOW, dayStart });
  const bars = bucketActs(rows, period, { unit: 'day', dayStart });
  return [totals.get('x')?.get('like')?.n ?? 0, bars.reduce((sum, { acts }) => sum + acts, 0)];
}

test('a chart shows all that is counted, also the first hours of a night owl', async () => {
  const db = await ledgerOf('2026-11-19T02', '2026-11-21T23', '2026-11-22T01');
  for (const dayStart of [0, 4, 23])
    for (const choice of CHOICES) {
      const [counted, drawn] = await actsOf(db, choice, dayStart);
      expect(drawn, `${choice} from ${dayStart}`).toBe(counted);
    }
  expect(await actsOf(db, 'all', 4)).toEqual([3, 3]);
});

test('everything is the same as in the popup, also what a journey left ahead of today', async () => {
  const db = await ledgerOf('2026-11-20T10', '2026-11-23T01', '2026-11-24T23', '2026-12-25T10');
  const inPopup = await readWork(db, { name: 'all', now: NOW, dayStart: 0 });
  expect(inPopup.totals.get('x')?.get('like')?.n).toBe(3);
  expect(await actsOf(db, 'all', 0)).toEqual([3, 3]);
  expect(await actsOf(db, 'week', 0)).toEqual([1, 1]);
});
