import { useEffect, useState } from 'preact/hooks';

/** Milliseconds between two looks at the clock. */
const LOOK = 250;

/** The time, again and again while `running`. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
