import type { Kind } from '../acts/kinds.ts';

/** The clocks of page and browser differ by a few milliseconds. */
export const SKEW = 30;
/** A site that acts on the press (mousedown) starts its request this much before the click is dispatched. */
export const EARLY = 250;
/** A request that starts this soon (ms) after a gesture is taken for that gesture's own. */
export const IMMEDIATE = 200;
const REMEMBERED = 64;

/** A trusted pointer or key event. */
export interface Gesture {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Kind of the act that the server refused. */
  refused?: Kind;
}

/** The recent trusted gestures of one page: no gesture, no act. */
export class Gestures {
  #recent: Gesture[] = [];

  add(at: number): Gesture {
    const gesture: Gesture = { at };
    this.#recent.push(gesture);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return gesture;
  }

  /** The gesture of exactly this time, as the page witness names it; it is added if it is not known. */
  at(at: number): Gesture {
    return this.#recent.findLast((gesture) => gesture.at === at) ?? this.add(at);
  }

  /** The latest gesture, if it is at most `patience` ms older than a request that starts at `start` (ms since the epoch). */
  before(start: number, patience: number): Gesture | undefined {
    const latest = this.#recent.findLast((gesture) => gesture.at <= start + SKEW);
    if (latest && latest.at >= start - IMMEDIATE) return latest;
    const next = this.#recent.find((gesture) => gesture.at > start + SKEW && gesture.at <= start + EARLY);
    return next ?? (latest && latest.at >= start - patience ? latest : undefined);
  }

  /** The gestures that are recent enough for a request that starts at `start`, up to the latest one before it. */
  recent(start: number, patience: number): Gesture[] {
    const latest = this.before(start, patience);
    return latest ? this.#recent.filter(({ at }) => at >= start - patience && at <= latest.at) : [];
  }
}
