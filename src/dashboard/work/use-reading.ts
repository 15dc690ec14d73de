import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LedgerDoor } from '../../ledger/door.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { useNews } from '../../ui/use-news.ts';

/** What was read last; 'failed' if the newest try did not succeed. */
export interface Reading<Value> {
  value: Value | undefined;
  failed: boolean;
}

/**
 * Reads from the ledger now, whenever `dependencies` change, and whenever there is news.
 * An older answer that comes late is dropped.
 */
export function useReading<Value>(
  door: LedgerDoor,
  read: (db: Ledger) => Promise<Value>,
  dependencies: readonly unknown[],
): Reading<Value> {
  const [reading, setReading] = useState<Reading<Value>>({ value: undefined, failed: false });
  const newest = useRef(0);

  async function readNow(): Promise<void> {
    const turn = ++newest.current;
    try {
      const value = await door(read);
      if (turn === newest.current) setReading({ value, failed: false });
    } catch (error) {
      console.error('The ledger could not be read', error);
      if (turn === newest.current) setReading(({ value }) => ({ value, failed: true }));
    }
  }

  // Reading begins before anything is drawn, which takes longer than asking.
  useLayoutEffect(() => {
    void readNow();
    return () => {
      newest.current += 1;
    };
  }, [...dependencies]);
  useNews(readNow);

  return reading;
}
