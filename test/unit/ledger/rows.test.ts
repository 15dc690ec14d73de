import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portions } from '../../../src/ledger/rows.ts';
import { hourlyLikes } from '../../seed/row-of.ts';
import { ledgerRows } from './arbitrary-rows.ts';

test('every row is in one portion, in its order, and only the last portion is not full', () => {
  fc.assert(
    fc.property(ledgerRows, fc.integer({ min: 1, max: 20 }), (rows, size) => {
      const all = [...portions(rows, size)];
      expect(all.flatMap(({ tallies }) => tallies)).toEqual(rows.tallies);
      expect(all.flatMap(({ attention }) => attention)).toEqual(rows.attention);
      const sizes = all.map(({ tallies, attention }) => tallies.length + attention.length);
      expect(sizes.slice(0, -1).every((each) => each === size)).toBe(true);
      expect(sizes.every((each) => each > 0)).toBe(true);
    }),
  );
});

test('a portion has the rows of both tables of the same days', () => {
  const tallies = hourlyLikes(48);
  const attention = tallies.map(({ slot, platform, device }) => ({
    slot,
    platform,
    device,
    seconds: 1,
    visits: 0,
  }));
  const dayOf = ({ slot }: { slot: string }) => slot.slice(0, 10);
  const days = [...portions({ tallies, attention }, 48)].map((rows) => [
    [...new Set(rows.tallies.map(dayOf))].join(' '),
    [...new Set(rows.attention.map(dayOf))].join(' '),
  ]);
  expect(days).toEqual([
    ['2026-01-01', '2026-01-01'],
    ['2026-01-02', '2026-01-02'],
  ]);
});
