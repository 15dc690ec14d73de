import { attentionAddsNothing, mergeAttention, mergeTally, tallyAddsNothing } from '../acts/merge.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { asAttention, asTally } from './check-row.ts';
import { completeAttention, completeTally } from './complete-row.ts';
import type { Portion } from './rows.ts';

/** What merging needs to know of a table. */
export interface Table<Row extends { slot: string; device: string; platform: string }> {
  name: 'tallies' | 'attention';
  keyOf(row: Row): string[];
  /** Its rows among those of both tables. */
  rowsOf(portion: Portion): Row[];
  /** The row if it may be stored. */
  check(row: unknown): Row | undefined;
  complete(row: Row): Row;
  merge(a: Row, b: Row): Row;
  addsNothing(known: Row, row: Row): boolean;
}

export const TALLIES: Table<TallyRow> = {
  name: 'tallies',
  keyOf: (row) => [row.slot, row.platform, row.kind, row.device],
  rowsOf: ({ tallies }) => tallies,
  check: asTally,
  complete: completeTally,
  merge: mergeTally,
  addsNothing: tallyAddsNothing,
};

export const ATTENTION: Table<AttentionRow> = {
  name: 'attention',
  keyOf: (row) => [row.slot, row.platform, row.device],
  rowsOf: ({ attention }) => attention,
  check: asAttention,
  complete: completeAttention,
  merge: mergeAttention,
  addsNothing: attentionAddsNothing,
};
