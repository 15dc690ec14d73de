import { useEffect, useRef } from 'preact/hooks';
import { onNews } from './live.ts';

/** Calls the newest `read` whenever the ledger has news, while the component is on screen. */
export function useNews(read: () => Promise<void>): void {
  const newest = useRef(read);
  newest.current = read;
  useEffect(() => {
    const controller = new AbortController();
    onNews(() => newest.current(), controller.signal);
    return () => controller.abort();
  }, []);
}
