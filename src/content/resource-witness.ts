import { recogniseUrl } from '../witness/recognise-url.ts';
import type { Counter } from './counter.ts';
import { isOffLimits } from './here.ts';
import type { PlatformData } from './platform-data.ts';

/** How long (ms) after a gesture its request may take to complete and still be seen. */
const ARMED = 15_000;
/** After a press on a control of a platform with uploads. */
const ARMED_FOR_UPLOAD = 600_000;

const CALLS = new Set(['xmlhttprequest', 'fetch', 'beacon']);

/**
 * The network witness where the URL alone decides: reads the names of finished requests. It is armed by a gesture
 * and disarmed soon after, so that nothing runs while the user only scrolls.
 * @returns to be called at a gesture: requests that finish from then on are looked at
 */
export function startResourceWitness(
  platform: Pick<PlatformData, 'network' | 'never'>,
  counter: Counter,
  signal: AbortSignal,
): (at: number, onControl: boolean) => void {
  const rules = platform.network?.rules ?? [];
  const hasUploads = rules.some(({ patience }) => patience !== undefined);
  const observer = new PerformanceObserver(look);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let until = 0;

  function look(list: PerformanceObserverEntryList): void {
    if (isOffLimits(platform)) return;
    for (const entry of list.getEntries() as PerformanceResourceTiming[])
      if (CALLS.has(entry.initiatorType)) judge(entry);
  }

  function judge({ name, startTime, responseStatus }: PerformanceResourceTiming): void {
    const at = Date.now() - (performance.now() - startTime);
    const observation = recogniseUrl(rules, name.replace(/^https?:\/\//, ''), location.pathname, at);
    if (!observation) return;
    if (responseStatus >= 200 && responseStatus < 300) counter.observe(observation);
    else counter.refuse(observation);
  }

  function expire(): void {
    const left = until - Date.now();
    if (left > 0) timer = setTimeout(expire, left);
    else disarm();
  }

  function disarm(): void {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  }

  signal.addEventListener('abort', disarm);
  return (at, onControl) => {
    until = Math.max(until, at + (onControl && hasUploads ? ARMED_FOR_UPLOAD : ARMED));
    if (timer !== undefined) return;
    observer.observe({ type: 'resource' });
    expire();
  };
}
