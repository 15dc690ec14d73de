import { afterEach, expect, test, vi } from 'vitest';
import { Report } from '../../../src/content/report.ts';

const LIKE = { slot: '2026-03-14T09', platform: 'x', kind: 'like', n: 1 } as const;

type Send = (message: { argument: { sequence: number } }) => Promise<unknown>;

/** A report whose messages go to `send`. */
function reportTo(send: Send): { report: Report; orphaned: AbortController } {
  vi.stubGlobal('chrome', { runtime: { id: 'unpaid', sendMessage: send } });
  const orphaned = new AbortController();
  return { report: new Report(orphaned), orphaned };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is recorded while the page is left goes out at once, although an answer is still missing', () => {
  const send = vi.fn<Send>(() => new Promise(() => {}));
  const { report } = reportTo(send);
  report.record([LIKE]);
  report.record([LIKE]);
  expect(send.mock.calls.map(([{ argument }]) => argument.sequence)).toEqual([1, 2]);
});

test('a delivery that fails is repeated under its own number, and holds up no other', async () => {
  vi.useFakeTimers();
  const send = vi
    .fn<Send>(() => Promise.resolve({ value: null }))
    .mockRejectedValueOnce(new Error('the background is just stopping'));
  const { report } = reportTo(send);
  report.record([LIKE]);
  report.record([LIKE]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(send.mock.calls.map(([{ argument }]) => argument.sequence)).toEqual([1, 2, 1]);
});

test('acts and attention are numbered apart', () => {
  const send = vi.fn<Send>(() => new Promise(() => {}));
  const { report } = reportTo(send);
  report.record([LIKE]);
  report.attend({ platform: 'x', slot: LIKE.slot, seconds: 5, visits: 1 });
  report.record([LIKE]);
  expect(send.mock.calls.map(([{ argument }]) => argument.sequence)).toEqual([1, 1, 2]);
});

test('a page that the background refuses falls silent', async () => {
  const { report, orphaned } = reportTo(() =>
    Promise.resolve({ error: { id: 'refused', message: 'not from there' } }),
  );
  report.record([LIKE]);
  await vi.waitFor(() => expect(orphaned.signal.aborted).toBe(true));
});
