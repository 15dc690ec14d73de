/** Delays (ms) at which a consequence of a gesture is looked for; most sites answer within the first three. */
const LOOKS = [30, 120, 350, 800, 1600, 3000, 6000, 12000, 20000];

/** Looks for a consequence again and again until `look` answers true, the last look is over, or `signal` aborts. */
export function lookAfter(look: () => boolean, signal: AbortSignal, until = 20_000): void {
  let index = 0;
  let elapsed = 0;
  let timer: ReturnType<typeof setTimeout>;
  function next() {
    const delay = LOOKS[index++];
    if (delay === undefined || delay > until) return;
    timer = setTimeout(() => {
      if (!signal.aborted && !look()) next();
    }, delay - elapsed);
    elapsed = delay;
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  next();
}
