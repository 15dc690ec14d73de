import type { Act, Recorded } from '../witness/act.ts';
import { Tally } from '../witness/tally.ts';
import type { Observation } from '../witness/observation.ts';

/** An act whose request is answered as soon as most are is decided within this time (ms). */
const SOON = 1_000;
/** Acts that are decided within this time (ms) go together: a timer and a message take longer than all the rest. */
const TOGETHER = 400;

/** The tally of one page, wound up: it hands over what is decided soon after it is. */
export interface Counter {
  /** A trusted pointer or key event at `at` (ms since the epoch). */
  gesture(at: number): void;
  observe(observation: Observation): Act | undefined;
  withdraw(act: Act): void;
  started(id: string, observations: readonly Observation[]): void;
  ended(id: string, isAccepted: boolean): void;
  /** Hands over everything that is pending: the page is being left. */
  flush(): void;
}

/** Starts a counter. No timer runs while nothing is pending, or has just been observed. */
export function startCounter(emit: (recorded: Recorded[]) => void, signal: AbortSignal): Counter {
  const tally = new Tally();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wakeIn(delay: number): void {
    timer ??= setTimeout(wake, delay);
  }

  function wake(): void {
    timer = undefined;
    handOver(false);
  }

  function handOver(leaving: boolean): void {
    if (signal.aborted) return;
    const now = Date.now();
    const recorded = tally.take(now, leaving);
    if (recorded.length > 0) emit(recorded);
    const next = tally.next(now);
    // What waits for an answer may be decided much sooner than it gives up.
    if (next !== undefined) wakeIn(Math.min(SOON, Math.max(next - now, TOGETHER)));
  }

  return {
    gesture: (at) => void tally.gestures.add(at),
    observe(observation) {
      wakeIn(SOON);
      return tally.observe(observation, Date.now());
    },
    withdraw: (act) => tally.withdraw(act),
    started: (id, observations) => tally.started(id, observations),
    ended(id, isAccepted) {
      wakeIn(SOON);
      tally.ended(id, isAccepted, Date.now());
    },
    flush: () => handOver(true),
  };
}
