import { NEWS_CHANNEL } from '../messages.ts';

/**
 * Calls `read` whenever the ledger has news, until `signal` aborts. News that comes while a read is under way
 * leads to one more read after it, however much of it there is.
 */
export function onNews(read: () => Promise<void>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(NEWS_CHANNEL);
  let reading = false;
  let again = false;

  async function readAll(): Promise<void> {
    again = true;
    if (reading) return;
    reading = true;
    try {
      while (again && !signal.aborted) {
        again = false;
        await read();
      }
    } finally {
      reading = false;
    }
  }

  channel.addEventListener('message', () => void readAll());
  signal.addEventListener('abort', () => channel.close());
}
