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

/** A row's key as one text, for maps; texts sort as the keys do, as no part of a key has a character below a line feed. */
export function keyText<Row extends { slot: string; device: string; platform: string }>(
  { keyOf }: Table<Row>,
  row: Row,
): string {
  return keyOf(row).join('\n');
}

/** Rows in the order of their keys. */
export function inOrder<Row extends { slot: string; device: string; platform: string }>(
  table: Table<Row>,
  rows: readonly Row[],
): Row[] {
  return rows
    .map((row) => ({ row, key: keyText(table, row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
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
