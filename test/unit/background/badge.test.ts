import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { updateBadge } from '../../../src/background/badge.ts';

const { acts, reads, texts } = vi.hoisted(() => ({
  acts: { current: 0 },
  /** Answers to reads of today's rows that are under way. */
  reads: [] as (() => void)[],
  texts: [] as string[],
}));

vi.mock('../../../src/settings.ts', () => ({ readSettings: async () => ({ badge: true, dayStart: 0 }) }));
vi.mock('../../../src/background/storehouse.ts', () => ({
  withLedger: () =>
    new Promise((resolve) => {
      const rows = [{ n: acts.current }];
      reads.push(() => resolve(rows));
    }),
}));
vi.mock('../../../src/browser.ts', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => texts.push(text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  },
}));

async function answerRead(): Promise<void> {
  await vi.waitFor(() => expect(reads.length).toBeGreaterThan(0));
  reads.shift()?.();
}

beforeEach(() => {
  texts.length = 0;
  acts.current = 0;
});

afterEach(() => vi.restoreAllMocks());

test('many updates at once are two reads at most, and the newest number is shown in the end', async () => {
  acts.current = 1;
  const first = updateBadge();
  await vi.waitFor(() => expect(reads).toHaveLength(1));
  acts.current = 50;
  const later = Array.from({ length: 49 }, () => updateBadge());
  expect(reads).toHaveLength(1);
  await answerRead();
  await first;
  await answerRead();
  await Promise.all(later);
  expect(texts).toEqual(['1', '50']);
  expect(reads).toHaveLength(0);
});

test.each([
  [0, ''],
  [999, '999'],
  [1000, '1k'],
  [1234, '1.2k'],
  [1999, '1.9k'],
  [9999, '9.9k'],
  [12_345, '12k'],
  [999_999, '999k'],
  [1_234_567, '1.2M'],
])('%i acts are shown as "%s"', async (n, text) => {
  acts.current = n;
  const updated = updateBadge();
  await answerRead();
  await updated;
  expect(texts).toEqual([text]);
});

test('a failure is told and is none of what the badge follows', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(texts, 'push').mockImplementationOnce(() => {
    throw new Error('no badge');
  });
  const failing = updateBadge();
  await answerRead();
  await failing;
  expect(told).toHaveBeenCalledOnce();
  acts.current = 3;
  const updated = updateBadge();
  await answerRead();
  await updated;
  expect(texts).toEqual(['3']);
});
