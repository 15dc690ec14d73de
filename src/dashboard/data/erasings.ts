import type { Rows } from '../../ledger/rows.ts';
import type { EraseWhat } from './erase-scope.ts';

/** Where an erasing stands. What was erased is kept in memory, and only there. */
export type EraseState =
  | { step: 'erasing' }
  | { step: 'erased'; count: number; rows: Rows; isUndoFailed?: true }
  | { step: 'undoing'; share: number }
  | { step: 'undone' }
  | { step: 'failed' };

/** One erasing of the user's, with its own way back. */
export interface Erasing {
  id: number;
  what: EraseWhat;
  state: EraseState;
}

/** Is there a way back from it, or one under way? */
function isOpen({ state }: Erasing): boolean {
  return state.step === 'erased' ? state.count > 0 : state.step === 'erasing' || state.step === 'undoing';
}

/** The list with a new erasing first, and without those that are over and done with. */
export function begin(erasings: readonly Erasing[], what: EraseWhat): Erasing[] {
  const id = Math.max(0, ...erasings.map((each) => each.id)) + 1;
  return [{ id, what, state: { step: 'erasing' } }, ...erasings.filter(isOpen)];
}

/** The list in which one erasing stands elsewhere. */
export function moveTo(erasings: readonly Erasing[], id: number, state: EraseState): Erasing[] {
  return erasings.map((each) => (each.id === id ? { ...each, state } : each));
}
