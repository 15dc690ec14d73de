// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Counter } from '../../../src/content/counter.ts';
import { startResourceWitness } from '../../../src/content/resource-witness.ts';
import type { Network } from '../../../src/platforms/platform.ts';

const NETWORK: Network = {
  carrier: 'resource',
  urls: [],
  rules: [{ kind: 'like', url: '/api/like$' }],
};

/** A finished request, as the browser lists it. */
class Resource {
  readonly initiatorType = 'fetch';
  readonly startTime = 0;
  readonly name: string;
  readonly responseStatus: number;

  constructor(name: string, responseStatus: number) {
    this.name = name;
    this.responseStatus = responseStatus;
  }
}

let finish: (entry: Resource) => void;
const observing = vi.fn();

class Observer {
  constructor(callback: (list: { getEntries: () => Resource[] }) => void) {
    finish = (entry) => callback({ getEntries: () => [entry] });
  }

  observe(): void {
    observing(true);
  }

  disconnect(): void {
    observing(false);
  }
}

const observe = vi.fn();
const refuse = vi.fn();
const stop = new AbortController();

function start(never: readonly string[] = []): ReturnType<typeof startResourceWitness> {
  return startResourceWitness(
    { network: NETWORK, never },
    { observe, refuse } as Partial<Counter> as Counter,
    stop.signal,
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Observer);
  vi.stubGlobal('PerformanceResourceTiming', Resource);
  history.replaceState(null, '', '/channels/7');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('the witness of finished requests', () => {
  test('sees a request that carries an act, and one that was refused', () => {
    start()(Date.now(), true);
    finish(new Resource('https://site.example/api/like', 200));
    expect(observe).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'like' }));
    finish(new Resource('https://site.example/api/like', 429));
    expect(refuse).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'like' }));
  });

  test('looks at nothing on pages that are never looked at, even if it was armed before', () => {
    start(['^/channels/@me(/|$)'])(Date.now(), true);
    history.replaceState(null, '', '/channels/@me/1');
    finish(new Resource('https://site.example/api/like', 200));
    expect(observe).not.toHaveBeenCalled();
    history.replaceState(null, '', '/channels/7');
    finish(new Resource('https://site.example/api/like', 200));
    expect(observe).toHaveBeenCalledOnce();
  });

  test('stops observing soon after the last gesture', () => {
    start()(Date.now(), false);
    expect(observing).toHaveBeenLastCalledWith(true);
    vi.advanceTimersByTime(20_000);
    expect(observing).toHaveBeenLastCalledWith(false);
  });
});
