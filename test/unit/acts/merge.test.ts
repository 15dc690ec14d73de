import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attentionAddsNothing,
  mergeAttention,
  mergeTally,
  tallyAddsNothing,
} from '../../../src/acts/merge.ts';
import { attentionRow, tallyRow } from '../ledger/arbitrary-rows.ts';

const key = { slot: '2026-03-14T09', platform: 'facebook', device: 'aaaaaaaaaaaaaaaa' } as const;
const versionsOfTally = tallyRow.map((row) => ({ ...row, ...key, kind: 'reaction' as const }));
const versionsOfAttention = attentionRow.map((row) => ({ ...row, ...key }));

test('the greater of each number and of each variant stays', () => {
  const row = { ...key, kind: 'reaction' as const, undone: 0, page: 2, network: 2, quantity: 3, seconds: 0 };
  const a = { ...row, n: 3, variants: { love: 3 } };
  const b = { ...row, n: 2, undone: 1, network: 4, variants: { love: 1, haha: 1 } };
  expect(mergeTally(a, b)).toEqual({ ...row, n: 3, undone: 1, network: 4, variants: { love: 3, haha: 1 } });
});

test('tallies merge the same in any order, grouping and number of times', () => {
  fc.assert(
    fc.property(versionsOfTally, versionsOfTally, versionsOfTally, (a, b, c) => {
      expect(mergeTally(a, a)).toEqual(a);
      expect(mergeTally(a, b)).toEqual(mergeTally(b, a));
      expect(mergeTally(mergeTally(a, b), c)).toEqual(mergeTally(a, mergeTally(b, c)));
    }),
  );
});

test('attention merges the same in any order, grouping and number of times', () => {
  fc.assert(
    fc.property(versionsOfAttention, versionsOfAttention, versionsOfAttention, (a, b, c) => {
      expect(mergeAttention(a, a)).toEqual(a);
      expect(mergeAttention(a, b)).toEqual(mergeAttention(b, a));
      expect(mergeAttention(mergeAttention(a, b), c)).toEqual(mergeAttention(a, mergeAttention(b, c)));
    }),
  );
});

test('a row adds nothing exactly when merging it changes nothing', () => {
  const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const near = fc.tuple(versionsOfTally, versionsOfTally, fc.boolean()).map(([a, b, merged]) => ({
    known: merged ? mergeTally(a, b) : a,
    row: b,
  }));
  fc.assert(
    fc.property(near, ({ known, row }) => {
      expect(tallyAddsNothing(known, row)).toBe(equal(mergeTally(known, row), known));
    }),
  );
  fc.assert(
    fc.property(versionsOfAttention, versionsOfAttention, (known, row) => {
      expect(attentionAddsNothing(known, row)).toBe(equal(mergeAttention(known, row), known));
    }),
  );
});
