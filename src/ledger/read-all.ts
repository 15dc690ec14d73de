import { addDays, daysBetween } from '../acts/slot.ts';
import { isSynced } from '../acts/synced.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { slotRange } from './range.ts';
import { firstDay, lastDay } from './read.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { ATTENTION, TALLIES } from './tables.ts';

/** Rows of one `getAll`: large enough to be fast, small enough not to hold up a page. */
const CHUNK = 10_000;

/** Days of a run: of heavy use, some 2,500 rows. */
const DAYS = 28;

/** The most runs that days far apart are cut into. */
const RUNS = 400;

/** Runs asked for beyond the one that is awaited: the browser, which takes longer, never waits for us. */
const AHEAD = 2;

/** Rows of one kind at a time, in the order of their keys, so that no step holds more than one chunk. */
export type Chunk = { tallies: TallyRow[] } | { attention: AttentionRow[] };

/** Ranges of keys that hold everything, each a run of days. */
async function runsOf(db: Ledger): Promise<IDBKeyRange[]> {
  const [first, last] = await Promise.all([firstDay(db), lastDay(db)]);
  if (first === undefined || last === undefined) return [];
  const days = daysBetween(first, last);
  const length = Math.max(DAYS, Math.ceil(days / RUNS));
  const cuts = Array.from({ length: Math.ceil(days / length) - 1 }, (_, index) =>
    addDays(first, (index + 1) * length),
  );
  // Every slot lies between the empty text and the last character there is.
  return ['', ...cuts].map((start, index) => slotRange(start, cuts[index] ?? '\uffff'));
}

/** Rows of the runs in chunks of at most `size`. */
async function* inChunks<Row>(
  runs: readonly IDBKeyRange[],
  getAll: (range: IDBKeyRange) => Promise<Row[]>,
  { keyOf, size }: { keyOf: (row: Row) => string[]; size: number },
): AsyncGenerator<Row[]> {
  const waiting = [...runs];
  const asked: { run: IDBKeyRange; rows: Promise<Row[]> }[] = [];
  const ask = () => {
    const run = waiting.shift();
    if (run) asked.push({ run, rows: getAll(run) });
  };
  for (let index = 0; index < AHEAD; index += 1) ask();
  try {
    for (;;) {
      ask();
      const [next] = asked;
      if (!next) return;
      let rows = await next.rows;
      asked.shift();
      for (;;) {
        const last = rows.at(-1);
        if (last) yield rows;
        if (!last || rows.length < size) break;
        rows = await getAll(IDBKeyRange.bound(keyOf(last), next.run.upper, true, true));
      }
    }
  } finally {
    await Promise.allSettled(asked.map(({ rows }) => rows));
  }
}

const isHourly = (row: { device: string }) => !isSynced(row);

async function* tallyChunks(db: Ledger, runs: IDBKeyRange[], size: number): AsyncGenerator<TallyRow[]> {
  const getAll = (range: IDBKeyRange) =>
    storedTallies(db.transaction(['tallies', 'meta'])).getAll(range, size);
  for await (const chunk of inChunks(runs, getAll, { keyOf: TALLIES.keyOf, size })) {
    const rows = chunk.filter(isHourly);
    if (rows.length > 0) yield rows;
  }
}

async function* attentionChunks(
  db: Ledger,
  runs: IDBKeyRange[],
  size: number,
): AsyncGenerator<AttentionRow[]> {
  const getAll = (range: IDBKeyRange) =>
    storedAttention(db.transaction(['attention', 'meta'])).getAll(range, size);
  for await (const chunk of inChunks(runs, getAll, { keyOf: ATTENTION.keyOf, size })) {
    const rows = chunk.filter(isHourly);
    if (rows.length > 0) yield rows;
  }
}

/** All acts, as `readAll` has them. */
export async function* readAllTallies(db: Ledger, size = CHUNK): AsyncGenerator<TallyRow[]> {
  yield* tallyChunks(db, await runsOf(db), size);
}

/**
 * Everything stored, in chunks, but for what another browser told by its sync: it has the rows themselves. A row that
 * is written meanwhile may or may not be among them.
 */
export async function* readAll(db: Ledger, size = CHUNK): AsyncGenerator<Chunk> {
  const runs = await runsOf(db);
  for await (const tallies of tallyChunks(db, runs, size)) yield { tallies };
  for await (const attention of attentionChunks(db, runs, size)) yield { attention };
}
