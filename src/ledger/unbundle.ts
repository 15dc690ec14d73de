import { bundleRange, unpackBundles } from './bundle.ts';
import { planMerge } from './plan-merge.ts';
import type { Ledger } from './schema.ts';
import { ATTENTION, TALLIES } from './tables.ts';
import { transact, type WriteTransaction } from './transact.ts';
import { putAll } from './write-many.ts';

/** Bundles unpacked in one transaction: of heavy use some 300 rows, so that an act never waits for long. */
const AT_ONCE = 3;

type Tables = WriteTransaction<('tallies' | 'attention' | 'meta')[]>;

/** Puts the rows of bundles, as they are stored, in their places. What a reader sees does not change. */
export async function unpackInto(tx: Tables, stored: readonly unknown[]): Promise<void> {
  const [tallies, attention] = [tx.objectStore('tallies'), tx.objectStore('attention')];
  for (const bundle of unpackBundles(stored)) {
    const [acts, attended] = [
      await planMerge(tallies, TALLIES, bundle.tallies),
      await planMerge(attention, ATTENTION, bundle.attention),
    ];
    await Promise.all([
      putAll(tallies, [...acts.fresh, ...acts.grown]),
      putAll(attention, [...attended.fresh, ...attended.grown]),
      tx.objectStore('meta').delete(bundleRange(bundle.day, bundle.day)),
    ]);
  }
}

/**
 * Unpacks the first bundles there are. May be interrupted anywhere.
 * @returns whether there are more
 */
export async function unbundle(db: Ledger): Promise<boolean> {
  return transact(
    db,
    ['tallies', 'attention', 'meta'],
    async (tx) => {
      const stored = await tx.objectStore('meta').getAll(bundleRange(), AT_ONCE + 1);
      await unpackInto(tx, stored.slice(0, AT_ONCE));
      return stored.length > AT_ONCE;
    },
    'relaxed',
  );
}
