import type { SumBlock } from './sum-block.ts';
import { slotRange } from './range.ts';

/*
 * Blocks lie in `meta` under 'sum:' and the slot at which they end. They are kept as text: the browser hands over
 * one long text many times faster than the thousands of little objects in it.
 */

const PREFIX = 'sum:';

/** Days before today that are never summed: they still change, and health is read from their rows. */
export const RECENT_DAYS = 8;

export function sumKey(until: string): string {
  return PREFIX + until;
}

/** Keys of the blocks that end after a slot: all that could hold it. */
export function sumsAfter(slot: string): IDBKeyRange {
  return IDBKeyRange.bound(PREFIX + slot, `${PREFIX}\uffff`, true);
}

export function packSum(block: SumBlock): string {
  return JSON.stringify(block);
}

/** Stored blocks in the order of their days. */
export function unpackSums(stored: readonly unknown[]): SumBlock[] {
  return stored.filter((text) => typeof text === 'string').map((text) => JSON.parse(text) as SumBlock);
}

type Counting = { count(range: IDBKeyRange): Promise<number> };

/** True if a block has been made from as many rows as there are now. */
export async function hasItsRows(
  { from, until, rows }: SumBlock,
  stores: { tallies: Counting; attention: Counting },
): Promise<boolean> {
  const range = slotRange(from, until);
  const [tallies, attention] = await Promise.all([
    stores.tallies.count(range),
    stores.attention.count(range),
  ]);
  return tallies === rows.tallies && attention === rows.attention;
}
