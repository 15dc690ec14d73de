import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { portions, type Rows } from '../../ledger/rows.ts';
import { ask } from '../../ui/ask.ts';

/** Rows from which on pages hear of a merge only at its end. */
const MANY = 5000;

/** Hands rows to the background, a message for each portion. Doing it again after an interruption changes nothing. */
export async function mergeInParts(
  rows: Rows,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<MergeCounts> {
  const all = rows.tallies.length + rows.attention.length;
  const total: MergeCounts = { added: 0, changed: 0, unchanged: 0 };
  let done = 0;
  for (const portion of portions(rows)) {
    signal?.throwIfAborted();
    const counts = await ask('merge', { ...portion, isPartOfMany: all > MANY });
    total.added += counts.added;
    total.changed += counts.changed;
    total.unchanged += counts.unchanged;
    done += portion.tallies.length + portion.attention.length;
    progress(done / all);
  }
  return total;
}
