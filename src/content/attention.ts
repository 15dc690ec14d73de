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

/** Attention: seconds in which this page was visible, focused and in use. No timer; gestures and visibility mark it. */
export class Attention {
  #markedAt: number | undefined;
  #hadFocus = false;
  /** The stretch in use that is not reported yet (ms since the epoch). */
  #from = 0;
  #to = 0;
  #visitReported = false;
  readonly #platform: string;
  readonly #report: Report;

  constructor(platform: string, report: Report) {
    this.#platform = platform;
    this.#report = report;
    if (document.visibilityState === 'visible') this.#mark(Date.now());
  }

  /** A gesture at `at` (ms since the epoch). */
  touched(at: number): void {
    if (this.#markedAt !== undefined && Math.abs(at - this.#markedAt) < TOGETHER) return;
    this.#measure(at, true);
    this.#mark(at);
    if (this.#to - this.#from >= REPORT) this.#send();
  }

  shown(): void {
    this.#mark(Date.now());
  }

  hidden(): void {
    this.#measure(Date.now(), false);
    this.#markedAt = undefined;
    this.#send();
  }

  #mark(at: number): void {
    this.#markedAt = at;
    this.#hadFocus = hasFocus();
  }

  #measure(now: number, gesture: boolean): void {
    if (this.#markedAt === undefined || !(gesture || this.#hadFocus || hasFocus())) return;
    const to = Math.min(now, this.#markedAt + QUIET);
    if (to <= this.#markedAt) return;
    // Out of use since what was measured last: that is a stretch of its own.
    if (this.#to !== this.#markedAt) {
      this.#send();
      this.#from = this.#markedAt;
    }
    this.#to = to;
  }

  #send(): void {
    for (const { slot, seconds } of secondsBySlot(this.#from, this.#to)) {
      this.#report.attend({ platform: this.#platform, slot, seconds, visits: this.#visitReported ? 0 : 1 });
      this.#visitReported = true;
    }
    this.#from = this.#to;
  }
}
