import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { tellSoon } from '../../../src/background/after-acts.ts';

const { announce, updateBadge, showTicker, settings } = vi.hoisted(() => ({
  announce: vi.fn<() => void>(),
  updateBadge: vi.fn<() => Promise<void>>(async () => undefined),
  showTicker: vi.fn<(tab: number, entries: readonly Entry[]) => Promise<void>>(),
  settings: { ticker: true },
}));

vi.mock('../../../src/background/storehouse.ts', () => ({ announce }));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge }));
vi.mock('../../../src/background/ticker.ts', () => ({ showTicker }));
vi.mock('../../../src/settings.ts', () => ({ readSettings: async () => settings }));

const LIKE: Entry = { slot: '2026-11-22T10', platform: 'x', kind: 'like', n: 1, page: 1 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  showTicker.mockReset().mockResolvedValue();
  settings.ticker = true;
});

afterEach(() => vi.useRealTimers());

test('many acts in a row are told of once, each in its tab', async () => {
  for (const tab of [3, 4, undefined]) tellSoon({ entries: [LIKE], tab });
  expect(announce).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(announce).toHaveBeenCalledOnce();
  expect(updateBadge).toHaveBeenCalledOnce();
  expect(showTicker.mock.calls.map(([tab]) => tab)).toEqual([3, 4]);
});

test('an act that comes while others are told of is told of next', async () => {
  updateBadge.mockImplementationOnce(async () => tellSoon({ entries: [LIKE], tab: 9 }));
  tellSoon({ entries: [LIKE], tab: 3 });
  await vi.runAllTimersAsync();
  expect(updateBadge).toHaveBeenCalledTimes(2);
  expect(showTicker.mock.calls.map(([tab]) => tab)).toEqual([3, 9]);
});

test('attention changes neither badge nor ticker', async () => {
  tellSoon();
  await vi.runAllTimersAsync();
  expect(announce).toHaveBeenCalledOnce();
  expect(updateBadge).not.toHaveBeenCalled();
  expect(showTicker).not.toHaveBeenCalled();
});

test('no ticker where the user wants none', async () => {
  settings.ticker = false;
  tellSoon({ entries: [LIKE], tab: 3 });
  await vi.runAllTimersAsync();
  expect(updateBadge).toHaveBeenCalledOnce();
  expect(showTicker).not.toHaveBeenCalled();
});

test('what cannot be shown is told once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  showTicker.mockRejectedValue(new TypeError('no line'));
  tellSoon({ entries: [LIKE], tab: 3 }, { entries: [LIKE], tab: 4 });
  await vi.runAllTimersAsync();
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
