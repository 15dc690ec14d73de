import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { startCounter, type Counter } from '../../../src/content/counter.ts';
import { startReport } from '../../../src/content/report.ts';
import type { Observation } from '../../../src/witness/observation.ts';

/*
 * Counting ends while acts are under way: the permission is taken away in the browser's settings, or the platform is
 * paused. An unhandled rejection fails the run.
 */

interface Message {
  argument: { sequence: number; entries: readonly Entry[] };
}

const send = vi.fn<(message: Message) => Promise<unknown>>();
const REFUSED = { error: { id: 'refused', message: 'record: not from there' } };
const STORED = { value: null };

let controller: AbortController;
let counter: Counter;

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue(STORED);
  vi.stubGlobal('chrome', { runtime: { id: 'unpaid', sendMessage: send } });
  controller = new AbortController();
  const report = startReport(controller);
  counter = startCounter(
    (recorded) =>
      report.record(
        recorded.map(({ at: _at, ...act }) => ({ ...act, slot: '2026-03-14T09', platform: 'x' })),
      ),
    controller.signal,
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function like(witness: Observation['witness'], at: number): Observation {
  return { witness, kind: 'like', direction: 'do', at };
}

/** A press that both witnesses see begin; its request is still under way. */
function press(id: string): void {
  const at = Date.now();
  counter.gesture(at);
  counter.started(id, [like('network', at + 5)]);
  counter.observe(like('page', at));
}

test('an act whose request is under way when counting ends is not counted, and what was decided stays', async () => {
  press('1');
  counter.ended('1', true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(send).toHaveBeenCalledTimes(1);
  press('2');
  controller.abort();
  counter.ended('2', true);
  counter.flush();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send).toHaveBeenCalledTimes(1);
});

test('an act that was decided before counting ended, but not yet delivered, is delivered', async () => {
  send.mockRejectedValueOnce(new Error('the background is just stopping'));
  press('1');
  counter.ended('1', true);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(send).toHaveBeenCalledTimes(1);
  controller.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send.mock.calls.map(([{ argument }]) => argument.sequence)).toEqual([1, 1]);
});

test('a page that is not told of a permission taken away falls silent when it is refused', async () => {
  send.mockResolvedValue(REFUSED);
  press('1');
  press('2');
  counter.ended('1', true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(controller.signal.aborted).toBe(true);
  counter.ended('2', true);
  counter.flush();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(send).toHaveBeenCalledTimes(1);
});
