import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerDoor } from '../ledger/door.ts';
import { isWorthSumming, sumsHold } from '../ledger/read-period.ts';
import type { Settings } from '../settings.ts';
import { ask } from '../ui/ask.ts';
import { useNews } from '../ui/use-news.ts';
import { readPopup, type PopupData } from './read-popup.ts';

/** The ledger's part of the popup, read again when the period changes and when there is news. */
export function usePopupData(
  door: LedgerDoor,
  { period, dayStart }: Pick<Settings, 'period' | 'dayStart'>,
  first: PopupData | undefined,
): PopupData | undefined {
  const [data, setData] = useState(first);
  const newest = useRef(0);

  async function read(): Promise<void> {
    const turn = ++newest.current;
    try {
      const fresh = await readPopup(door, { period, dayStart });
      if (turn === newest.current) setData(fresh);
    } catch (error) {
      console.error('The ledger could not be read', error);
    }
  }

  const isFirst = useRef(first !== undefined);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else void read();
  }, [period, dayStart]);
  useNews(read);

  // Sums of long ago are shown at once and checked afterwards, because the check takes longer than the reading.
  useEffect(() => {
    const shown = data?.work;
    if (!shown || shown.sums.length === 0) return;
    const turn = newest.current;
    void door(async (db) => {
      if (await sumsHold(db, shown)) return;
      const exact = await readPopup(door, { period, dayStart }, false);
      if (turn === newest.current) setData(exact);
    });
  }, [data]);

  // Nothing at all may be a ledger that was wiped, and very many rows are read faster from sums: both are for the
  // background to put right, which then sends news.
  const tidied = useRef(false);
  useEffect(() => {
    if (!data || tidied.current) return;
    const { rows, rowsRead } = data.work;
    if (rows.length > 0 && !isWorthSumming(rowsRead)) return;
    tidied.current = true;
    ask('tidy').catch((error: unknown) => console.error('The ledger could not be tidied', error));
  }, [data]);

  return data;
}
