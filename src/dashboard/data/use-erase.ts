import type { AttentionRow, TallyRow } from '../../acts/tally-row.ts';
import type { LedgerDoor } from '../../ledger/door.ts';
import { isInScope } from '../../ledger/erasures.ts';
import { readAll } from '../../ledger/read-all.ts';
import type { Rows } from '../../ledger/rows.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { ask } from '../../ui/ask.ts';
import { scopeOf, type EraseWhat } from './erase-scope.ts';
import { begin, moveTo, type EraseState, type Erasing } from './erasings.ts';
import { hold, useHeld } from './held.ts';
import { mergeInParts } from './merge-in-parts.ts';

/** What was erased since the page was opened: the way back stays open in whatever section the user is meanwhile. */
const ERASINGS = hold<readonly Erasing[]>([]);

function show(id: number, state: EraseState): void {
  ERASINGS.write(moveTo(ERASINGS.read(), id, state));
}

function isPuttingBack(): boolean {
  return ERASINGS.read().some(({ state }) => state.step === 'undoing');
}

/** Has the browser ask before the page is closed: what is not back by then would be lost. */
function warn(event: BeforeUnloadEvent): void {
  if (isPuttingBack()) event.preventDefault();
}

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
  const erasings = useHeld(ERASINGS);

  async function erase(what: EraseWhat): Promise<void> {
    const begun = begin(ERASINGS.read(), what);
    ERASINGS.write(begun);
    const id = begun[0]?.id ?? 0;
    try {
      const scope = scopeOf(what, dayStart);
      const rows = await door((db) => readScope(db, scope));
      const { erased } = await ask('erase', scope);
      show(id, { step: 'erased', count: erased, rows });
    } catch (error) {
      console.error('Erasing failed', error);
      show(id, { step: 'failed' });
    }
  }

  async function undo({ id, state }: Erasing): Promise<void> {
    if (state.step !== 'erased') return;
    show(id, { step: 'undoing', share: 0 });
    addEventListener('beforeunload', warn);
    try {
      await mergeInParts(state.rows, (share) => show(id, { step: 'undoing', share }));
      show(id, { step: 'undone' });
    } catch (error) {
      console.error('What was erased could not be put back', error);
      show(id, { ...state, isUndoFailed: true });
    } finally {
      if (!isPuttingBack()) removeEventListener('beforeunload', warn);
    }
  }

  return { erasings, erase, undo };
}
