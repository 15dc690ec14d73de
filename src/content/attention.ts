import { secondsBySlot } from '../acts/attention.ts';
import type { Report } from './report.ts';

/** A stretch without any gesture counts for at most this long (ms): reading, scrolling, watching, not an empty chair. */
const QUIET = 5 * 60_000;
/** Gestures that follow one another sooner (ms), as keys do, are measured together. */
const TOGETHER = 500;
/** A long visit is reported at least this often (ms), at a gesture. */
const REPORT = 60_000;

/** A page can name an element 'hasFocus' and so hide the method of its document, but not of all documents. */
function hasFocus(): boolean {
  return Document.prototype.hasFocus.call(document);
}

/** Seconds in which a page is visible, focused and in use. */
export interface Attention {
  /** A gesture at `at` (ms since the epoch). */
  touched(at: number): void;
  shown(): void;
  hidden(): void;
}

/** Measures the attention that this page gets. No timer; gestures and visibility mark it. */
export function startAttention(platform: string, report: Report): Attention {
  let markedAt: number | undefined;
  let hadFocus = false;
  /** The stretch in use that is not reported yet (ms since the epoch). */
  let from = 0;
  let to = 0;
  let visits = 1;

  function mark(at: number): void {
    markedAt = at;
    hadFocus = hasFocus();
  }

  function measure(now: number, gesture: boolean): void {
    if (markedAt === undefined || !(gesture || hadFocus || hasFocus())) return;
    const end = Math.min(now, markedAt + QUIET);
    if (end <= markedAt) return;
    // Out of use since what was measured last: that is a stretch of its own.
    if (to !== markedAt) {
      send();
      from = markedAt;
    }
    to = end;
  }

  function send(): void {
    for (const { slot, seconds } of secondsBySlot(from, to)) {
      report.attend({ platform, slot, seconds, visits });
      visits = 0;
    }
    from = to;
  }

  const shown = () => mark(Date.now());
  if (document.visibilityState === 'visible') shown();
  return {
    touched(at) {
      if (markedAt !== undefined && Math.abs(at - markedAt) < TOGETHER) return;
      measure(at, true);
      mark(at);
      if (to - from >= REPORT) send();
    },
    shown,
    hidden() {
      measure(Date.now(), false);
      markedAt = undefined;
      send();
    },
  };
}
