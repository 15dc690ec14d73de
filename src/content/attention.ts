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
  #stretches: { from: number; to: number }[] = [];
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
    if (this.#total() >= REPORT) this.#send();
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
    // Joined where they touch: a list that grows with every press would make each one slower than the last.
    const last = this.#stretches.at(-1);
    if (last?.to === this.#markedAt) last.to = to;
    else this.#stretches.push({ from: this.#markedAt, to });
  }

  #total(): number {
    return this.#stretches.reduce((sum, stretch) => sum + stretch.to - stretch.from, 0);
  }

  #send(): void {
    const bySlot = new Map<string, number>();
    for (const { from, to } of this.#stretches)
      for (const { slot, seconds } of secondsBySlot(from, to))
        bySlot.set(slot, (bySlot.get(slot) ?? 0) + seconds);
    this.#stretches = [];
    for (const [slot, seconds] of bySlot) {
      this.#report.attend({ platform: this.#platform, slot, seconds, visits: this.#visitReported ? 0 : 1 });
      this.#visitReported = true;
    }
  }
}
