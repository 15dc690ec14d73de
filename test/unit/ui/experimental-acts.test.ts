import { expect, test } from 'vitest';
import type { Kind } from '../../../src/acts/kinds.ts';
import { noTotals } from '../../../src/acts/sums.ts';
import { profileById } from '../../../src/platforms/profile-by-id.ts';
import { experimentalActs } from '../../../src/ui/experimental-acts.ts';

function acts(kind: Kind, n: number): [Kind, ReturnType<typeof noTotals>] {
  return [kind, { ...noTotals(), n }];
}

const TOTALS = new Map([
  ['x', new Map([acts('like', 40), acts('report', 2)])],
  ['tripadvisor', new Map([acts('rate', 3)])],
  ['mturk', new Map([acts('label', 100)])],
]);

test('acts counted by uncertain signs are told apart, paid work aside', () => {
  expect(profileById('x')?.experimental).toContain('report');
  expect(experimentalActs(TOTALS)).toBe(5);
  expect(experimentalActs(TOTALS, 'rate')).toBe(3);
  expect(experimentalActs(TOTALS, 'like')).toBe(0);
});
