import { expect, test } from 'vitest';
import { noTotals } from '../../../../src/acts/sums.ts';
import { diagnosis } from '../../../../src/dashboard/platforms/diagnosis.ts';
import { profileById } from '../../../../src/platforms/profile-by-id.ts';

test('a diagnosis holds counts and versions, and no reaction, word or address', () => {
  const platform = profileById('x');
  if (!platform) throw new Error('X is gone');
  const totals = { ...noTotals(), n: 5, page: 5, network: 1, variants: { love: 3 } };
  const kinds = new Map([['like', 'network-blind'] as const]);
  const words = diagnosis({ platform, health: 'network-blind', visits: 2, kinds, agreement: 0.2 }, totals, {
    version: '1.2.3',
    userAgent: 'Browser/1',
    language: 'fr',
  });
  expect(words).toContain('Unpaid 1.2.3');
  expect(words).toContain('health, last 7 days: network-blind');
  expect(words).toContain('like: network-blind');
  expect(words).toContain('acts: 5, page witness: 5, network witness: 1');
  expect(words).not.toMatch(/love|https?:/);
});
