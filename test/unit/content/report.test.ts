import { afterEach, expect, test, vi } from 'vitest';
import { startReport, type Report } from '../../../src/content/report.ts';

const LIKE = { slot: '2026-03-14T09', platform: 'x', kind: 'like', n: 1 } as const;

type Send = (message: { argument: { sequence: number } }) => Promise<unknown>;

/** A report whose messages go to `send`. */
function reportTo(send: Send): { report: Report; orphaned: AbortController } {
  vi.stubGlobal('chrome', { runtime: { id: 'unpaid', sendMessage: send } });
  const orphaned = new AbortController();
  return { report: startReport(orphaned), orphaned };
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

test('a page in a private window says nothing, leaves nothing behind and falls silent', async () => {
  const send = vi.fn<Send>();
  const set = vi.fn();
  const { report, orphaned } = reportTo(send);
  const api = { runtime: { id: 'unpaid', sendMessage: send }, storage: { local: { set } } };
  vi.stubGlobal('chrome', { ...api, extension: { inIncognitoContext: true } });
  report.wake(0);
  report.record([LIKE]);
  report.leave();
  await vi.waitFor(() => expect(orphaned.signal.aborted).toBe(true));
  expect(send).not.toHaveBeenCalled();
  expect(set).not.toHaveBeenCalled();
});

test('a page that the background refuses falls silent', async () => {
  const { report, orphaned } = reportTo(() =>
    Promise.resolve({ error: { id: 'refused', message: 'not from there' } }),
  );
  report.record([LIKE]);
  await vi.waitFor(() => expect(orphaned.signal.aborted).toBe(true));
});

test('what may not have arrived is left behind as the page goes, what has is not', async () => {
  const set = vi.fn<(items: object) => Promise<void>>(() => Promise.resolve());
  const send = vi
    .fn<Send>(() => new Promise(() => {}))
    .mockImplementationOnce(() => Promise.resolve({ value: null }));
  const { report } = reportTo(send);
  vi.stubGlobal('chrome', { runtime: { id: 'unpaid', sendMessage: send }, storage: { local: { set } } });
  report.record([LIKE]);
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve));
  report.record([LIKE]);
  report.attend({ platform: 'x', slot: LIKE.slot, seconds: 5, visits: 1 });
  report.leave();
  expect(set.mock.calls.map(([items]) => Object.entries(items)[0])).toEqual([
    [
      expect.stringMatching(/^left:record:.+:2$/),
      { name: 'record', argument: expect.objectContaining({ sequence: 2, entries: [LIKE] }) },
    ],
    [
      expect.stringMatching(/^left:attend:.+:1$/),
      { name: 'attend', argument: expect.objectContaining({ sequence: 1, seconds: 5, visits: 1 }) },
    ],
  ]);
});

test('the background is woken by the first of several presses that may be acts', () => {
  const send = vi.fn<Send>(() => Promise.resolve({ value: null }));
  const { report } = reportTo(send);
  for (const at of [300, 900, 9_000, 12_000]) report.wake(at);
  expect(send).toHaveBeenCalledTimes(2);
});
