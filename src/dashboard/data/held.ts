import { useEffect, useState } from 'preact/hooks';

/** A value that outlives what shows it, until the page is closed. */
export interface Held<Value> {
  read: () => Value;
  write: (value: Value) => void;
  /** Calls `listener` whenever the value is another. */
  watch: (listener: () => void, signal: AbortSignal) => void;
}

/** Holds a value, in memory and nowhere else. */
export function hold<Value>(initial: Value): Held<Value> {
  let value = initial;
  const changes = new EventTarget();
  return {
    read: () => value,
    write(next) {
      value = next;
      changes.dispatchEvent(new Event('change'));
    },
    watch: (listener, signal) => changes.addEventListener('change', listener, { signal }),
  };
}

/** A held value as it is now. */
export function useHeld<Value>(held: Held<Value>): Value {
  const [value, setValue] = useState({ now: held.read() });

  useEffect(() => {
    const controller = new AbortController();
    const show = () => setValue({ now: held.read() });
    held.watch(show, controller.signal);
    show();
    return () => controller.abort();
  }, []);

  return value.now;
}
