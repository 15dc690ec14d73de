import { quarterStart } from '../acts/period.ts';
import { addDays, firstSlot } from '../acts/slot.ts';
import { slotRange } from './range.ts';
import { firstDay } from './read.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { sumBlock } from './sum-block.ts';
import { hasItsRows, packSum, RECENT_DAYS, sumKey, sumsAfter, unpackSums } from './sum-store.ts';
import { transact } from './transact.ts';

/** Fewer rows than this are read as fast as their sums. */
const WORTH = 1000;

interface Span {
  from: string;
  until: string;
}

/** The calendar quarters from a first day until some days before today, the last one cut off there; newest first. */
function spans(first: string, today: string, dayStart: number): Span[] {
  const end = firstSlot(addDays(today, -RECENT_DAYS), dayStart);
  const found: Span[] = [];
  for (let start = quarterStart(first); firstSlot(start, dayStart) < end;) {
    const next = quarterStart(addDays(start, 100));
    const until = firstSlot(next, dayStart);
    found.unshift({ from: firstSlot(start, dayStart), until: until < end ? until : end });
    start = next;
  }
  return found;
}

/** Makes the block of a span anew if it is not there or not from the rows that are there. */
async function sumSpan(
  db: Ledger,
  { from, until }: Span,
  { dayStart, worth }: { dayStart: number; worth: number },
): Promise<void> {
  await transact(
    db,
    ['tallies', 'attention', 'meta'],
    async (tx) => {
      const meta = tx.objectStore('meta');
      const stored = { tallies: storedTallies(tx), attention: storedAttention(tx) };
      const [known] = unpackSums([await meta.get(sumKey(until))]);
      if (known?.from === from && (await hasItsRows(known, stored))) return;
      const range = slotRange(from, until);
      const tallies = await stored.tallies.getAll(range);
      const attention = await stored.attention.getAll(range);
      if (tallies.length + attention.length < worth) await meta.delete(sumKey(until));
      else await meta.put(packSum(sumBlock(from, until, { tallies, attention }, dayStart)), sumKey(until));
    },
    'relaxed',
  );
}

/**
 * Brings the sums of the past in line with its rows, a quarter a transaction, the newest first.
 * @param today the day of now when a day starts at `dayStart` o'clock
 */
export async function sumPast(
  db: Ledger,
  today: string,
  dayStart = 0,
  { worth = WORTH } = {},
): Promise<void> {
  const first = await firstDay(db);
  const wanted = first === undefined ? [] : spans(addDays(first, -1), today, dayStart);
  const keys = new Set(wanted.map(({ until }) => sumKey(until)));
  const stale = (await db.getAllKeys('meta', sumsAfter(''))).filter((key) => !keys.has(key));
  await transact(db, ['meta'], (tx) => Promise.all(stale.map((key) => tx.objectStore('meta').delete(key))));
  for (const span of wanted) await sumSpan(db, span, { dayStart, worth });
}
