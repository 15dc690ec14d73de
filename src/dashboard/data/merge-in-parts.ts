import { MANY } from '../../ledger/bundle.ts';
import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { portions, type Portion, type Rows } from '../../ledger/rows.ts';
import { ask } from '../../ui/ask.ts';

/** Portions under way at a time: while one is being written, the next is on its way. */
const AT_ONCE = 2;

/**
 * Hands rows to the background, a message for each portion. Doing it again after an interruption changes nothing.
 * @param signal calls off what is not yet on its way; the answer counts what was
 */
export async function mergeInParts(
  rows: Rows,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<MergeCounts> {
  const all = rows.tallies.length + rows.attention.length;
  const total: MergeCounts = { added: 0, changed: 0, unchanged: 0 };
  let done = 0;

  async function send(portion: Portion) {
    const counts = await ask('merge', { ...portion, isPartOfMany: all > MANY });
    total.added += counts.added;
    total.changed += counts.changed;
    total.unchanged += counts.unchanged;
    done += portion.tallies.length + portion.attention.length;
    progress(done / all);
  }

  const sent: Promise<void>[] = [];
  try {
    for (const portion of portions(rows)) {
      if (sent.length >= AT_ONCE) await sent[sent.length - AT_ONCE];
      if (signal?.aborted) break;
      sent.push(send(portion));
    }
    await Promise.all(sent);
  } finally {
    await Promise.allSettled(sent);
  }
  return total;
}
