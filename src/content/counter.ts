import type { Act, Recorded } from '../witness/act.ts';
import { Tally } from '../witness/tally.ts';
import type { Observation } from '../witness/observation.ts';

/** The tally of one page, wound up: it hands over what is decided at the time it is decided. */
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

/** Starts a counter. No timer runs while nothing is pending. */
export function startCounter(emit: (recorded: Recorded[]) => void, signal: AbortSignal): Counter {
  const tally = new Tally();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due: number | undefined;

  function wake() {
    due = undefined;
    handOver(false);
  }

  function handOver(leaving: boolean) {
    if (signal.aborted) return;
    const now = Date.now();
    const recorded = tally.take(now, leaving);
    if (recorded.length > 0) emit(recorded);
    const next = tally.next(now);
    // In a row of likes the first one pending decides: its timer stays.
    if (next === due) return;
    clearTimeout(timer);
    due = next;
    if (next !== undefined) timer = setTimeout(wake, Math.max(0, next - Date.now()));
  }

  function then<T>(result: T): T {
    handOver(false);
    return result;
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    gesture: (at) => void tally.gestures.add(at),
    observe: (observation) => then(tally.observe(observation, Date.now())),
    withdraw: (act) => then(tally.withdraw(act)),
    started: (id, observations) => tally.started(id, observations),
    ended: (id, isAccepted) => then(tally.ended(id, isAccepted, Date.now())),
    flush: () => handOver(true),
  };
}
