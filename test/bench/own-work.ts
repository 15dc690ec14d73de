import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  /** Process and thread. */
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { url?: string; type?: string } };
}

/** Main-thread time of the extension's scripts in a page, from a trace; milliseconds. */
export interface OwnWork {
  /** Running the scripts as the page starts. */
  start: number;
  /** Calls of its functions, however short. */
  calls: number;
  /** The time of those that follow each click, up to the next click. */
  perClick: number[];
}

/** Scripts in pages of sites; a trace has the background too. */
const OURS = /^chrome-extension:\/\/[^/]+\/(content|platforms)\//;

/** Microtasks that run this soon (µs) after one of our calls are its own. */
const FOLLOWS = 100;

function sumUp(events: readonly TraceEvent[]): OwnWork {
  const isOurs = ({ args }: TraceEvent): boolean => OURS.test(args.data?.url ?? '');
  const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const timed = events.filter(({ dur }) => dur !== undefined).toSorted((a, b) => a.ts - b.ts);
  const calls = timed.filter((event) => event.name === 'FunctionCall' && isOurs(event));
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
  const clicks = timed.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  const sum = (some: readonly TraceEvent[]): number =>
    some.reduce((total, { dur = 0 }) => total + dur / 1000, 0);
  const work = [...calls, ...microtasks];
  return {
    start: sum(timed.filter((event) => event.name === 'EvaluateScript' && isOurs(event))),
    calls: calls.length,
    perClick: clicks.map(({ ts }, index) => {
      const next = clicks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
      return sum(work.filter((event) => event.ts >= ts && event.ts < next));
    }),
  };
}

/** Traces a page while something is done with it. */
export async function traceOwnWork(page: Page, action: () => Promise<void>): Promise<OwnWork> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await action();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return sumUp(traceEvents);
}
