import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  /** Process and thread. */
  pid: number;
  tid: number;
  /** Microseconds: of the clock, how long, and how long the thread really ran meanwhile. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; type?: string } };
}

/** Main-thread time of an extension's scripts in a page, from a trace; milliseconds. */
export interface OwnWork {
  /** Running the scripts as the page starts. */
  start: number;
  /** Calls of its functions, however short. */
  calls: number;
  /** The time of all of them. */
  total: number;
  /** The time of those that follow each gesture, up to the next one. */
  perGesture: number[];
}

/** Scripts in pages of sites; a trace has the background too. */
const OURS = /^chrome-extension:\/\/[^/]+\/(content|platforms)\//;

/** Microtasks that run this soon (µs) after one of our calls are its own. */
const FOLLOWS = 100;

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  return (
    inner !== outer &&
    inner.tid === outer.tid &&
    inner.pid === outer.pid &&
    inner.ts >= outer.ts &&
    endOf(inner) <= endOf(outer)
  );
}

/** Calls of the extension's functions, and the microtasks right after them; each piece of time once. */
function ownCalls(timed: readonly TraceEvent[], calls: readonly TraceEvent[]): TraceEvent[] {
  const microtasks = timed.filter(
    (event) =>
      event.name === 'RunMicrotasks' &&
      calls.some(
        (call) =>
          event.pid === call.pid &&
          event.tid === call.tid &&
          event.ts >= endOf(call) &&
          event.ts < endOf(call) + FOLLOWS,
      ),
  );
  const work = [...calls, ...microtasks];
  return work.filter((event) => !work.some((other) => isWithin(event, other)));
}

function sumUp(events: readonly TraceEvent[], gesture: string): OwnWork {
  const isOurs = ({ args }: TraceEvent): boolean => OURS.test(args.data?.url ?? '');
  const timed = events.filter(({ dur }) => dur !== undefined).toSorted((a, b) => a.ts - b.ts);
  const calls = timed.filter((event) => event.name === 'FunctionCall' && isOurs(event));
  const gestures = timed.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === gesture);
  // The thread's own clock: time in which another program had the processor is not in it.
  const sum = (some: readonly TraceEvent[]): number =>
    some.reduce((total, { dur = 0, tdur = dur }) => total + tdur / 1000, 0);
  const work = ownCalls(timed, calls);
  return {
    start: sum(timed.filter((event) => event.name === 'EvaluateScript' && isOurs(event))),
    calls: calls.length,
    total: sum(work),
    perGesture: gestures.map(({ ts }, index) => {
      const next = gestures[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
      return sum(work.filter((event) => event.ts >= ts && event.ts < next));
    }),
  };
}

/**
 * Traces a page while something is done with it.
 * @param gesture type of the events that begin a new gesture
 */
export async function traceOwnWork(
  page: Page,
  action: () => Promise<void>,
  gesture = 'click',
): Promise<OwnWork> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await action();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return sumUp(traceEvents, gesture);
}
