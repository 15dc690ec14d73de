import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { onPracticeNews } from '../ledger/practice-news.ts';
import { practiceTotals } from './practice-ledger.ts';

/** The practice counts, kept up to date, from this page and its CAPTCHA frames. */
export function useTotals(): ReadonlyMap<Kind, Totals> {
  const [totals, setTotals] = useState<ReadonlyMap<Kind, Totals>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const read = () => void practiceTotals().then(setTotals);
    onPracticeNews((news) => {
      if (news === 'counted') read();
    }, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return totals;
}
