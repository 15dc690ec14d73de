import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { TallyRow } from '../../../src/acts/tally-row.ts';
import { sumPast } from '../../../src/ledger/sum-past.ts';
import { readWork } from '../../../src/ui/read-work.ts';
import { rowOf } from '../../seed/row-of.ts';
import { freshLedger } from '../ledger/fresh-ledger.ts';

const NOW = new Date(2026, 10, 21, 15);

function row(slot: string, platform: string, n: number, undone = 0): TallyRow {
  return rowOf({ slot, platform, kind: 'like', device: 'one', n, undone });
}

describe('readWork', () => {
  it('reads the period, starts it no earlier than the first day, and counts days with anything in them', async () => {
    const db = await freshLedger();
    await db.put('tallies', row('2026-10-20T09', 'x', 2));
    await db.put('tallies', row('2026-11-21T10', 'x', 3, 1));
    await db.put('attention', {
      slot: '2026-11-20T10',
      platform: 'x',
      device: 'one',
      seconds: 60,
      visits: 2,
    });

    const week = await readWork(db, { name: 'week', now: NOW, dayStart: 0 });
    expect(week.totals.get('x')?.get('like')).toMatchObject({ n: 3, undone: 1 });
    expect(week.period.from).toBe('2026-11-15');
    expect(week.activeDays.get('x')).toBe(2);
    expect(week.attention.get('x')).toEqual({ seconds: 60, visits: 2 });

    const quarter = await readWork(db, { name: 'quarter', now: NOW, dayStart: 0 });
    expect(quarter.period.from).toBe('2026-10-20');
    expect(quarter.days).toBe(33);
  });

  it('gives an act of the small hours to the day before when days start later', async () => {
    const db = await freshLedger();
    await db.put('tallies', row('2026-11-21T01', 'x', 1));
    expect((await readWork(db, { name: 'today', now: NOW, dayStart: 0 })).totals.size).toBe(1);
    expect((await readWork(db, { name: 'today', now: NOW, dayStart: 4 })).totals.size).toBe(0);
  });

  it('says the same from the sums of long ago as from every row', async () => {
    const db = await freshLedger();
    const tx = db.transaction('tallies', 'readwrite');
    for (let i = 0; i < 3000; i++) {
      const day = String((i % 28) + 1).padStart(2, '0');
      const hour = String((i >> 3) % 24).padStart(2, '0');
      void tx.store.put(
        row(`2025-${String((i % 12) + 1).padStart(2, '0')}-${day}T${hour}`, `p${i % 7}`, 1 + (i % 3)),
      );
    }
    await tx.done;
    await sumPast(db, '2026-11-21', 3, { worth: 1 });
    const wanted = { name: 'all', now: NOW, dayStart: 3 } as const;
    const summed = await readWork(db, wanted);
    const exact = await readWork(db, wanted, false);
    expect(exact.sums).toEqual([]);
    expect(exact.rowsRead).toBe(exact.rows.length);
    const ofSums = summed.sums.flatMap(({ tallies }) => tallies);
    expect(ofSums.length).toBeGreaterThan(0);
    expect(summed.rowsRead).toBe(summed.rows.length - ofSums.length);
    expect(Object.fromEntries(summed.totals)).toEqual(Object.fromEntries(exact.totals));
    expect(Object.fromEntries(summed.activeDays)).toEqual(Object.fromEntries(exact.activeDays));
  });
});
