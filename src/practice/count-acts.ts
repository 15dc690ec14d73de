import { lookNow } from '../content/after.ts';
import { ALL_VERBS } from '../content/all-verbs.ts';
import { startCounter, type Counter } from '../content/counter.ts';
import { startPageWitness } from '../content/page-witness.ts';
import practice from '../platforms/practice.ts';
import { entryOf, type Recorded } from '../witness/act.ts';
import { allStored, leaveBehind, storeEntries } from './store-acts.ts';

/** Stores what the tally decided. */
function storeActs(acts: readonly Recorded[]): void {
  void storeEntries(acts.map((act) => entryOf(act, practice.id)));
}

/** A counter that hands over what it sees at once: this site has no server that could refuse it. */
function deciding(counter: Counter): Counter {
  return {
    ...counter,
    observe(observation) {
      const act = counter.observe(observation);
      counter.flush();
      return act;
    },
  };
}

/** Counts what is done on this page, by the code that counts on real sites, until `signal` aborts. */
export function countActs(signal: AbortSignal): { flush(): Promise<void> } {
  const counter = deciding(startCounter(storeActs, signal));
  startPageWitness(practice, ALL_VERBS, counter, signal);
  addEventListener(
    'pagehide',
    () => {
      // What was sent a moment ago may not have been looked at.
      lookNow();
      leaveBehind();
    },
    { signal },
  );
  return {
    flush() {
      lookNow();
      return allStored();
    },
  };
}
