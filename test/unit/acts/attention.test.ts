import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsBySlot } from '../../../src/acts/attention.ts';

test('a stretch is split at the full hour', () => {
  const from = new Date(2026, 10, 21, 20, 59, 30).getTime();
  expect(secondsBySlot(from, from + 90_000)).toEqual([
    { slot: '2026-11-21T20', seconds: 30 },
    { slot: '2026-11-21T21', seconds: 60 },
  ]);
});

test('the parts add up to the whole', () => {
  const start = new Date(2026, 10, 21, 20).getTime();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_400_000 }),
      fc.integer({ min: 0, max: 40_000_000 }),
      (offset, length) => {
        const parts = secondsBySlot(start + offset, start + offset + length);
        expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(Math.round(length / 1000));
        expect(parts.every(({ seconds }) => seconds > 0 && seconds <= 3600)).toBe(true);
      },
    ),
  );
});
