import { useState } from 'preact/hooks';
import { isInScope } from '../../ledger/erasures.ts';
import { readAll } from '../../ledger/read-all.ts';
import type { Rows } from '../../ledger/rows.ts';
import type { Ledger } from '../../ledger/schema.ts';
import type { AttentionRow, TallyRow } from '../../acts/tally-row.ts';
import type { LedgerDoor } from '../../ledger/door.ts';
import { ask } from '../../ui/ask.ts';
import { mergeInParts } from './merge-in-parts.ts';
import { scopeOf, type EraseWhat } from './erase-scope.ts';

/** Where an erasing stands; what was erased is kept in memory, and only there, until the page is closed. */
export type EraseState =
  | { step: 'idle' }
  | { step: 'erasing' }
  | { step: 'erased'; count: number; rows: Rows; isUndoFailed?: true }
  | { step: 'undoing'; share: number }
  | { step: 'undone' }
  | { step: 'failed' };

async function readScope(db: Ledger, scope: ReturnType<typeof scopeOf>): Promise<Rows> {
  const tallies: TallyRow[] = [];
  const attention: AttentionRow[] = [];
  for await (const chunk of readAll(db)) {
    if ('tallies' in chunk) tallies.push(...chunk.tallies.filter((row) => isInScope(scope, row)));
    else attention.push(...chunk.attention.filter((row) => isInScope(scope, row)));
  }
  return { tallies, attention };
}

/** Erasing, and its undo. */
export function useErase(door: LedgerDoor, dayStart: number) {
  const [state, setState] = useState<EraseState>({ step: 'idle' });

  async function erase(what: EraseWhat): Promise<void> {
    setState({ step: 'erasing' });
    try {
      const scope = scopeOf(what, dayStart);
      const rows = await door((db) => readScope(db, scope));
      const { erased } = await ask('erase', scope);
      setState({ step: 'erased', count: erased, rows });
    } catch (error) {
      console.error('Erasing failed', error);
      setState({ step: 'failed' });
    }
  }

  async function undo(): Promise<void> {
    if (state.step !== 'erased') return;
    try {
      await mergeInParts(state.rows, (share) => setState({ step: 'undoing', share }));
      setState({ step: 'undone' });
    } catch (error) {
      console.error('What was erased could not be put back', error);
      setState({ ...state, isUndoFailed: true });
    }
  }

  return { state, erase, undo };
}
