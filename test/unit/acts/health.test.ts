import { describe, expect, test } from 'vitest';
import { agreement, healthOf } from '../../../src/acts/health.ts';

const both = { page: true, network: true };

describe('health', () => {
  test.each([
    [{ n: 10, page: 10, network: 9 }, 1, 'agree'],
    [{ n: 10, page: 0, network: 10 }, 1, 'page-blind'],
    [{ n: 10, page: 10, network: 2 }, 1, 'network-blind'],
    [{ n: 0, page: 0, network: 0 }, 6, 'nothing-seen'],
    [{ n: 0, page: 0, network: 0 }, 1, 'quiet'],
  ] as const)('of %j after %i visits is %s', (totals, visits, health) => {
    expect(healthOf(totals, visits, both)).toBe(health);
  });

  test('shows a blind witness after a single act', () => {
    expect(healthOf({ n: 1, page: 0, network: 1 }, 1, both)).toBe('page-blind');
  });

  test('asks nothing of acts that only one witness can see', () => {
    expect(healthOf({ n: 3, page: 3, network: 0 }, 1, { page: true, network: false })).toBe('single');
  });
});

test('agreement is the share of acts that both saw', () => {
  expect(agreement({ n: 4, page: 4, network: 3 })).toBe(0.75);
  expect(agreement({ n: 2, page: 1, network: 1 })).toBe(0);
  expect(agreement({ n: 0, page: 0, network: 0 })).toBeUndefined();
});
