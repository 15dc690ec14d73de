import type { Rows } from './rows.ts';
import { portions } from './rows.ts';
import { isErased, readErasures } from './erasures.ts';
import { LedgerError } from './ledger-error.ts';
import { noteChange } from './note-change.ts';
import { planMerge, type MergeCounts } from './plan-merge.ts';
import type { Ledger } from './schema.ts';
import { ATTENTION, TALLIES, type Table } from './tables.ts';
import { transact } from './transact.ts';
import { putAll } from './write-many.ts';

interface Options {
  /** Leave out rows that the user erased; not for a backup, which brings rows back on purpose. */
  exceptErased?: boolean;
  /** Called after each portion with the rows done so far. */
  progress?: (done: number) => void;
}

function checkAll<Row extends { slot: string; device: string; platform: string }>(
  table: Table<Row>,
  rows: readonly Row[],
): Row[] {
  return rows.map((row) => {
    const checked = table.check(row);
    if (!checked) throw new LedgerError('invalid', 'not storable: row');
    return checked;
  });
}

/** Adds up the counts of portions and tells of the progress. */
function startSum(progress: ((done: number) => void) | undefined) {
  const total: MergeCounts = { added: 0, changed: 0, unchanged: 0 };
  return {
    total,
    add(...counts: MergeCounts[]) {
      for (const { added, changed, unchanged } of counts) {
        total.added += added;
        total.changed += changed;
        total.unchanged += unchanged;
      }
      progress?.(total.added + total.changed + total.unchanged);
    },
  };
}

/**
 * Merges rows into the ledger by maximum per key, a transaction for each portion, so that counting goes on between
 * them. All rows are checked before the first is written; an interrupted merge may simply be done again.
 */
export async function mergeRows(db: Ledger, rows: Rows, options: Options = {}): Promise<MergeCounts> {
  let tallies = checkAll(TALLIES, rows.tallies);
  let attention = checkAll(ATTENTION, rows.attention);
  if (options.exceptErased) {
    const erasures = await readErasures(db);
    tallies = tallies.filter((row) => !isErased(erasures, row));
    attention = attention.filter((row) => !isErased(erasures, row));
  }
  const sum = startSum(options.progress);
  for (const portion of portions({ tallies, attention })) {
    const counts = await transact(
      db,
      ['tallies', 'attention', 'meta'],
      async (tx) => {
        const stores = { tallies: tx.objectStore('tallies'), attention: tx.objectStore('attention') };
        const acts = await planMerge(stores.tallies, TALLIES, portion.tallies);
        const attended = await planMerge(stores.attention, ATTENTION, portion.attention);
        const slots = [...acts.writes, ...attended.writes].map((row) => row.slot);
        await Promise.all([
          noteChange(tx, slots),
          putAll(stores.tallies, acts.writes),
          putAll(stores.attention, attended.writes),
        ]);
        return [acts, attended];
      },
      'relaxed',
    );
    sum.add(...counts);
  }
  return sum.total;
}

/** What `mergeRows` would answer, without writing anything. */
export async function compareRows(
  db: Ledger,
  rows: Rows,
  progress?: (done: number) => void,
): Promise<MergeCounts> {
  const sum = startSum(progress);
  for (const portion of portions(rows)) {
    const tx = db.transaction(['tallies', 'attention']);
    sum.add(
      await planMerge(tx.objectStore('tallies'), TALLIES, portion.tallies),
      await planMerge(tx.objectStore('attention'), ATTENTION, portion.attention),
    );
  }
  return sum.total;
}
