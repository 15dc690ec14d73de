import { ALL_VERBS } from '../content/all-verbs.ts';
import { startCounter } from '../content/counter.ts';
import { startPageWitness } from '../content/page-witness.ts';
import practice from '../platforms/practice.ts';
import { recordActs } from './practice-ledger.ts';

/** Counts what is done on this page, by the code that counts on real sites, until `signal` aborts. */
export function countActs(signal: AbortSignal): { flush(): Promise<void> } {
  let written = Promise.resolve();
  const counter = startCounter((acts) => {
    written = written.then(() => recordActs(acts));
  }, signal);
  startPageWitness(practice, ALL_VERBS, counter, signal);
  // Whoever leaves has done what they did.
  document.addEventListener('visibilitychange', () => counter.flush(), { signal });
  return {
    async flush() {
      counter.flush();
      await written;
    },
  };
}
