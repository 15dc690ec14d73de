import { addTotals, noTotals } from '../acts/sums.ts';
import { profileById } from '../platforms/profile-by-id.ts';
import type { PeriodWork } from './read-work.ts';

/** What a platform of paid tasks paid, in micros (millionths) of a currency. */
interface Pay {
  currency: string;
  micros: number;
}

/** Paid work on one platform in a period. */
export interface PaidWorkOn {
  id: string;
  name: string;
  /** Tasks sent. */
  tasks: number;
  /** Seconds from taking tasks up to sending them; where that was not seen, seconds of attention. */
  seconds: number;
  /** What the pages said that the tasks pay, by currency; empty where they did not say. */
  pay: readonly Pay[];
  /** Effective pay of an hour of that work; only where one currency paid for measured time. */
  hourly: Pay | undefined;
}

/** Less measured work (s) than this makes no hourly pay. */
const LEAST = 60;

/** Tasks, time and pay on each platform of paid work; it stands in no total of unpaid work. */
export function paidWork({ totals, attention }: Pick<PeriodWork, 'totals' | 'attention'>): PaidWorkOn[] {
  const ids = new Set([...totals.keys(), ...attention.keys()]);
  return [...ids].flatMap((id) => {
    const platform = profileById(id);
    if (!platform?.paid) return [];
    const { n, seconds, variants } = [...(totals.get(id)?.values() ?? [])].reduce(addTotals, noTotals());
    const pay = Object.entries(variants)
      .filter(([name]) => /^[A-Z]{3}$/.test(name))
      .map(([currency, cents]) => ({ currency, micros: cents * 10_000 }));
    const [only] = pay;
    const isPriced = only !== undefined && pay.length === 1 && seconds >= LEAST;
    return {
      id,
      name: platform.name,
      tasks: n,
      seconds: seconds > 0 ? seconds : (attention.get(id)?.seconds ?? 0),
      pay,
      hourly: isPriced ? { ...only, micros: Math.round((only.micros * 3600) / seconds) } : undefined,
    };
  });
}
