import { recogniseUrl } from '../witness/recognise-url.ts';
import type { Counter } from './counter.ts';
import { isOffLimits } from './here.ts';
import type { UrlRules } from './platform-data.ts';

/** How long (ms) after a gesture its request may take to complete and still be seen. */
const ARMED = 15_000;
/** After a press on a control of a platform with uploads. */
const ARMED_FOR_UPLOAD = 600_000;

const CALLS = new Set(['xmlhttprequest', 'fetch', 'beacon']);

/** What of a platform the resource witness needs. */
interface Watched {
  network: UrlRules;
  /** Path patterns never looked at. */
  never?: readonly string[];
}

/**
 * The network witness where the URL alone decides: reads the names of finished requests. It is armed by a gesture
 * and disarmed soon after, so that nothing runs while the user only scrolls.
 */
export class ResourceWitness {
  #observer: PerformanceObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #until = 0;
  readonly #platform: Watched;
  readonly #counter: Counter;
  readonly #uploads: boolean;
  readonly #interesting: RegExp;

  constructor(platform: Watched, counter: Counter, signal: AbortSignal) {
    const { rules } = platform.network;
    this.#platform = platform;
    this.#counter = counter;
    this.#uploads = rules.some((rule) => rule.patience !== undefined);
    this.#interesting = new RegExp(rules.flatMap((rule) => rule.url ?? []).join('|') || '$.');
    signal.addEventListener('abort', () => this.#disarm());
  }

  /** A gesture happened: look at the requests that finish from now on. */
  arm(at: number, onControl: boolean): void {
    this.#until = Math.max(this.#until, at + (onControl && this.#uploads ? ARMED_FOR_UPLOAD : ARMED));
    if (this.#observer) return;
    this.#observer = new PerformanceObserver((list) => this.#look(list));
    this.#observer.observe({ type: 'resource' });
    this.#timer = setTimeout(() => this.#expire(), ARMED);
  }

  #expire(): void {
    const left = this.#until - Date.now();
    if (left <= 0) this.#disarm();
    else this.#timer = setTimeout(() => this.#expire(), left);
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(list: PerformanceObserverEntryList): void {
    if (isOffLimits(this.#platform)) return;
    for (const entry of list.getEntries()) {
      const url = entry.name.replace(/^https?:\/\//, '');
      if (entry instanceof PerformanceResourceTiming && this.#interesting.test(url)) this.#judge(entry, url);
    }
  }

  #judge(entry: PerformanceResourceTiming, url: string): void {
    if (!CALLS.has(entry.initiatorType)) return;
    const at = Date.now() - (performance.now() - entry.startTime);
    const accepted = entry.responseStatus >= 200 && entry.responseStatus < 300;
    const observation = recogniseUrl(this.#platform.network, url, location.pathname, at);
    if (!observation) return;
    if (accepted) this.#counter.observe(observation);
    else this.#counter.refuse(observation);
  }
}
