import { useEffect, useState } from 'preact/hooks';
import { today } from '../../acts/slot.ts';

/** Milliseconds after which the page may still show yesterday as today. */
const LATE = 20_000;

/** The day of now when a day starts at `dayStart` o'clock, also after midnight has passed over an open page. */
export function useToday(dayStart: number): string {
  const [, setSeen] = useState('');
  const now = today(new Date(), dayStart);

  useEffect(() => {
    const timer = setInterval(() => setSeen(today(new Date(), dayStart)), LATE);
    return () => clearInterval(timer);
  }, [dayStart]);

  return now;
}
