import { putBundled } from './change-bundles.ts';
import { isErased, readErasures } from './erasures.ts';
import { LedgerError } from './ledger-error.ts';
import { noteChange } from './note-change.ts';
import { planMerge, type MergeCounts } from './plan-merge.ts';
import { portions, type Rows } from './rows.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { ATTENTION, TALLIES, type Table } from './tables.ts';
import { transact } from './transact.ts';
import { putAll } from './write-many.ts';

interface Options {
  /** Leave out rows that the user erased; not for a backup, which brings rows back on purpose. */
  exceptErased?: boolean;
  /** Keep the rows in bundles for now: many times faster from some thousands on. */
  inBundles?: boolean;
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
        const acts = await planMerge(storedTallies(tx), TALLIES, portion.tallies);
        const attended = await planMerge(storedAttention(tx), ATTENTION, portion.attention);
        const writes = {
          tallies: [...acts.fresh, ...acts.grown],
          attention: [...attended.fresh, ...attended.grown],
        };
        await noteChange(
          tx,
          [...writes.tallies, ...writes.attention].map((row) => row.slot),
        );
        const placed = options.inBundles ? await putBundled(tx, acts, attended) : writes;
        await putAll(tx.objectStore('tallies'), placed.tallies);
        await putAll(tx.objectStore('attention'), placed.attention);
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
    const tx = db.transaction(['tallies', 'attention', 'meta']);
    sum.add(
      await planMerge(storedTallies(tx), TALLIES, portion.tallies),
      await planMerge(storedAttention(tx), ATTENTION, portion.attention),
    );
  }
  return sum.total;
}
