import type { Kind } from '../acts/kinds.ts';

/** Milliseconds that a request may start after the gesture that caused it. */
const PATIENCE = 3_000;
/** The clocks of page and browser differ by a few milliseconds. */
const SKEW = 30;
/** A site that acts on the press (mousedown) starts its request this much before the click is dispatched. */
const EARLY = 250;
/** A request that starts this soon after a gesture was caused by that gesture and no other. */
const IMMEDIATE = 200;
const REMEMBERED = 64;

/** A trusted pointer or key event, and what has already been counted for it. */
export interface Gesture {
  readonly at: number;
  readonly spent: Set<string>;
  /** Kind of the act that the server refused. */
  refused?: Kind;
}

export interface Binding {
  gesture: Gesture;
  /** The request followed its gesture so closely that no other gesture can have caused it. */
  immediate: boolean;
}

/** The recent trusted gestures of one page: no gesture, no act; one gesture, at most one act of a kind. */
export class Gestures {
  #recent: Gesture[] = [];

  add(at: number): Gesture {
    const gesture: Gesture = { at, spent: new Set() };
    this.#recent.push(gesture);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    return gesture;
  }

  /** The gesture of exactly this time, as the page witness names it; it is added if it is not known. */
  at(at: number): Gesture {
    return this.#recent.findLast((gesture) => gesture.at === at) ?? this.add(at);
  }

  /** The latest gesture, if it is recent enough for a request that starts at `start` (ms since the epoch). */
  before(start: number, patience = PATIENCE): Gesture | undefined {
    const latest = this.#recent.findLast((gesture) => gesture.at <= start + SKEW);
    if (latest !== undefined && latest.at >= start - IMMEDIATE) return latest;
    const next = this.#recent.find((gesture) => gesture.at > start + SKEW && gesture.at <= start + EARLY);
    if (next !== undefined) return next;
    return latest !== undefined && latest.at >= start - patience ? latest : undefined;
  }

  /**
   * The gesture that a request may spend on `purpose`, or undefined if there is none. The latest one decides, so
   * fifty requests after one press are one act; a site that sends its requests one after the other may spend
   * the gestures that followed one already spent.
   */
  spend(start: number, purpose: string, patience = PATIENCE): Binding | undefined {
    const latest = this.before(start, patience);
    if (!latest) return undefined;
    const gesture = latest.spent.has(purpose) ? this.#queued(latest, start - patience, purpose) : latest;
    if (!gesture) return undefined;
    gesture.spent.add(purpose);
    return { gesture, immediate: gesture === latest && start - gesture.at <= IMMEDIATE };
  }

  #queued(latest: Gesture, oldest: number, purpose: string): Gesture | undefined {
    const end = this.#recent.indexOf(latest);
    const firstSpent = this.#recent.findIndex((gesture) => gesture.spent.has(purpose));
    return this.#recent
      .slice(firstSpent + 1, end)
      .findLast((gesture) => gesture.at >= oldest && !gesture.spent.has(purpose));
  }
}
