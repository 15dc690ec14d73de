/** Delays (ms) at which a consequence of a gesture is looked for; most sites answer within the first three. */
const LOOKS = [30, 120, 350, 800, 1600, 3000, 6000, 12000, 20000];

/** Looks for a consequence again and again until `look` answers true, the last look is over, or `signal` aborts. */
export function lookAfter(look: () => boolean, signal: AbortSignal, until = 20_000): void {
  let index = 0;
  let elapsed = 0;
  let timer: ReturnType<typeof setTimeout>;
  const over = new AbortController();
  function next() {
    const delay = LOOKS[index++];
    if (delay === undefined || delay > until) return over.abort();
    timer = setTimeout(() => {
      if (signal.aborted || look()) over.abort();
      else next();
    }, delay - elapsed);
    elapsed = delay;
  }
  // Given back at the end: the page's signal would otherwise hold every control ever looked at.
  signal.addEventListener('abort', () => clearTimeout(timer), { signal: over.signal });
  next();
}
