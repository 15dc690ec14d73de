/** What a content script holds on to at one moment. */
export interface Held {
  /** Event listeners on the window, the document or its nodes. */
  listeners: string[];
  timers: number;
  observers: number;
}

/**
 * Put in front of a content script, in whose world it counts what is asked of the page and not given back;
 * `unpaidProbe()` tells. Self-contained, because it is carried over as text.
 */
export function installProbe(): void {
  // Several scripts share a world; the first one brings the probe.
  if (Reflect.has(globalThis, 'unpaidProbe')) return;
  const listeners = new Set<string>();
  const timers = new Set<unknown>();
  const observers = new Set<object>();
  const isOfPage = (target: unknown): boolean =>
    target === undefined || target === window || target instanceof Node;
  const wrap = (owner: object, name: string, around: (original: Function) => Function): void => {
    const original = Reflect.get(owner, name) as Function;
    Reflect.set(owner, name, around(original));
  };

  let count = 0;
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function add(this: unknown, type: string, listener: unknown, options?: AddEventListenerOptions) {
        if (isOfPage(this)) {
          const key = `${type} ${count++}`;
          listeners.add(key);
          options?.signal?.addEventListener('abort', () => listeners.delete(key));
        }
        return original.call(this, type, listener, options) as unknown;
      },
  );
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'])
    wrap(window, name, (original) => (callback: Function, ...rest: unknown[]) => {
      const run = (...given: unknown[]): unknown => {
        if (name !== 'setInterval') timers.delete(id);
        return callback(...given);
      };
      const id: unknown = original.call(window, run, ...rest);
      timers.add(id);
      return id;
    });
  for (const name of ['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback'])
    wrap(window, name, (original) => (id: unknown) => {
      timers.delete(id);
      original.call(window, id);
    });
  for (const kind of [MutationObserver, PerformanceObserver, IntersectionObserver, ResizeObserver]) {
    wrap(
      kind.prototype,
      'observe',
      (original) =>
        function observe(this: object, ...given: unknown[]) {
          observers.add(this);
          return original.apply(this, given) as unknown;
        },
    );
    wrap(
      kind.prototype,
      'disconnect',
      (original) =>
        function disconnect(this: object) {
          observers.delete(this);
          return original.call(this) as unknown;
        },
    );
  }
  Reflect.set(globalThis, 'unpaidProbe', () => ({
    listeners: [...listeners].map((key) => key.split(' ')[0]),
    timers: timers.size,
    observers: observers.size,
  }));
}
