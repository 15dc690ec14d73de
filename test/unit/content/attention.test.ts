// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAttention, type Attention } from '../../../src/content/attention.ts';
import type { Report } from '../../../src/content/report.ts';

const MINUTE = 60_000;
const START = new Date(2026, 2, 14, 9, 0).getTime();

const attend = vi.fn<Report['attend']>();

function start(): Attention {
  return startAttention('x', { attend } as Partial<Report> as Report);
}

function reported(field: 'seconds' | 'visits'): number {
  return attend.mock.calls.reduce((sum, [report]) => sum + report[field], 0);
}

/** Lets time pass and makes a gesture. */
function touchAfter(attention: Attention, ms: number): void {
  vi.advanceTimersByTime(ms);
  attention.touched(Date.now());
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  attend.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('gestures that follow one another are one stretch, reported after a minute and when the page is left', () => {
  const attention = start();
  touchAfter(attention, 40_000);
  expect(attend).not.toHaveBeenCalled();
  touchAfter(attention, 40_000);
  expect(attend).toHaveBeenCalledExactlyOnceWith({
    platform: 'x',
    slot: '2026-03-14T09',
    seconds: 80,
    visits: 1,
  });
  touchAfter(attention, 10_000);
  attention.hidden();
  expect([reported('seconds'), reported('visits')]).toEqual([90, 1]);
});

test('of a long time without a gesture five minutes count, and what follows is counted in full', () => {
  const attention = start();
  touchAfter(attention, 10_000);
  touchAfter(attention, 60 * MINUTE);
  touchAfter(attention, 20_000);
  attention.hidden();
  expect([reported('seconds'), reported('visits')]).toEqual([10 + 300 + 20, 1]);
});

test('a page that is hidden is not attended to, and coming back to it is no other visit', () => {
  const attention = start();
  touchAfter(attention, 10_000);
  attention.hidden();
  vi.advanceTimersByTime(30 * MINUTE);
  attention.shown();
  touchAfter(attention, 5_000);
  attention.hidden();
  expect([reported('seconds'), reported('visits')]).toEqual([15, 1]);
});

test('a stretch over a full hour is parted at it', () => {
  vi.setSystemTime(START + 59 * MINUTE);
  const attention = start();
  touchAfter(attention, 2 * MINUTE);
  expect(attend.mock.calls.map(([{ slot, seconds, visits }]) => [slot, seconds, visits])).toEqual([
    ['2026-03-14T09', 60, 1],
    ['2026-03-14T10', 60, 0],
  ]);
});
