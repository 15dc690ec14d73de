import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCounter, type Counter } from '../../../src/content/counter.ts';
import type { Recorded } from '../../../src/witness/act.ts';

const stop = new AbortController();
let told: { at: number; acts: number }[];
let counter: Counter;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  counter = startCounter((recorded: Recorded[]) => {
    told.push({ at: Date.now(), acts: recorded.length });
  }, stop.signal);
});

afterEach(() => {
  vi.useRealTimers();
});

/** A like that the page shows at once, and whose request is answered after `answer` ms; gives the time of the answer. */
async function like(id: string, answer: number): Promise<number> {
  const at = Date.now();
  counter.gesture(at);
  counter.observe({ witness: 'page', kind: 'like', direction: 'do', at });
  counter.started(id, [{ witness: 'network', kind: 'like', direction: 'do', at: at + 5 }]);
  await vi.advanceTimersByTimeAsync(answer);
  counter.ended(id, true);
  return Date.now();
}

test.each([30, 350, 450, 900, 1_900, 5_000])(
  'an act whose request is answered after %i ms is told within a second after that, once',
  async (answer) => {
    const agreed = await like('1', answer);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(told).toHaveLength(1);
    expect((told[0]?.at ?? 0) - agreed).toBeGreaterThanOrEqual(600);
    expect((told[0]?.at ?? 0) - agreed).toBeLessThanOrEqual(1_000);
  },
);

test('acts that follow one another closely are told a few at a time, and none is lost', async () => {
  for (let index = 0; index < 40; index++) await like(String(index), 50);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.reduce((sum, { acts }) => sum + acts, 0)).toBe(40);
  expect(told.length).toBeLessThanOrEqual(8);
});

test('no timer is left once everything is told', async () => {
  await like('1', 50);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.getTimerCount()).toBe(0);
});
