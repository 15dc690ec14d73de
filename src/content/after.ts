/** Delays (ms) at which a consequence of a gesture is looked for; most sites answer within the first four. */
const LOOKS = [5, 30, 120, 350, 800, 1600, 3000, 6000, 12000, 20000];

/** Looks that are not over. */
const looks = new Set<() => void>();

/** Looks for a consequence again and again until `look` answers true, the last look is over, or `signal` aborts. */
export function lookAfter(look: () => boolean, signal: AbortSignal, until = 20_000): void {
  let index = 0;
  let elapsed = 0;
  let timer: ReturnType<typeof setTimeout>;
  function end() {
    clearTimeout(timer);
    looks.delete(lookOnce);
  }
  function lookOnce() {
    if (signal.aborted || look()) end();
  }
  function next() {
    const delay = LOOKS[index++];
    if (delay === undefined || delay > until) return end();
    timer = setTimeout(() => {
      lookOnce();
      if (looks.has(lookOnce)) next();
    }, delay - elapsed);
    elapsed = delay;
  }
  looks.add(lookOnce);
  next();
}

/**
 * Looks at once. To be called at each gesture before it takes effect: a box that was sent may be written in again
 * before its next look, a choice taken back.
 */
export function lookNow(): void {
  for (const look of looks) look();
}
