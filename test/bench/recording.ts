import { slotOf } from '../../src/acts/slot.ts';
import type { BenchBrowser } from './bench-browser.ts';
import { percentile, type Figure } from './figure.ts';

const ACTS = 300;

/** A browser with a page of the extension to send from. */
type Recorder = Pick<BenchBrowser, 'desk'>;

/** Milliseconds of so many messages, each sent when the one before was answered. */
async function timeMessages({ desk }: Recorder, name: string, times: number): Promise<number[]> {
  return desk.evaluate(
    async (message, count, entry) => {
      const spent: number[] = [];
      const session = crypto.randomUUID().replaceAll('-', '').slice(0, 24);
      for (let sequence = 1; sequence <= count; sequence += 1) {
        const start = performance.now();
        const argument = { session, sequence, entries: [entry] };
        const reply: unknown = await chrome.runtime.sendMessage({ name: message, argument });
        spent.push(performance.now() - start);
        if (message === 'record' && !Object.hasOwn(reply as object, 'value'))
          throw new Error(`Not recorded: ${JSON.stringify(reply)}`);
      }
      return spent;
    },
    name,
    times,
    { platform: 'x', kind: 'like', slot: slotOf(new Date()), n: 1, page: 1, network: 1 },
  );
}

/**
 * From sending an act to the answer that it is committed, beside a message that does nothing.
 * @param over what the ledger holds, in words
 */
export async function timeRecording(ours: Recorder, over: string): Promise<Figure[]> {
  const nothing = await timeMessages(ours, 'nothing', ACTS);
  const record = await timeMessages(ours, 'record', ACTS);
  return [0.5, 0.95, 0.99].map((share) => ({
    name: `record an act, ${over}, ${share * 100} %`,
    unit: 'ms',
    baseline: percentile(nothing, share),
    ours: percentile(record, share),
    ...(share === 0.95 ? { bar: 15 } : {}),
  }));
}
