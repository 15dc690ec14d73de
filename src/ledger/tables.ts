import { attentionAddsNothing, mergeAttention, mergeTally, tallyAddsNothing } from '../acts/merge.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { asAttention, asTally } from './check-row.ts';
import { completeAttention, completeTally } from './complete-row.ts';

/** What merging needs to know of a table. */
export interface Table<Row extends { slot: string; device: string; platform: string }> {
  keyOf(row: Row): string[];
  /** The row if it may be stored. */
  check(row: unknown): Row | undefined;
  complete(row: Row): Row;
  merge(a: Row, b: Row): Row;
  addsNothing(known: Row, row: Row): boolean;
}

export const TALLIES: Table<TallyRow> = {
  keyOf: (row) => [row.slot, row.platform, row.kind, row.device],
  check: asTally,
  complete: completeTally,
  merge: mergeTally,
  addsNothing: tallyAddsNothing,
};

export const ATTENTION: Table<AttentionRow> = {
  keyOf: (row) => [row.slot, row.platform, row.device],
  check: asAttention,
  complete: completeAttention,
  merge: mergeAttention,
  addsNothing: attentionAddsNothing,
};
