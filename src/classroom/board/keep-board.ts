import { handIn, type Board } from './hand-in.ts';

/** Lives as long as the tab: a reload keeps the board, closing it forgets it. */
const KEY = 'class-board';

/** The board that this tab held before a reload, for the same lesson. */
export function keptBoard(pin: string): Board {
  return handIn(new Map(), sessionStorage.getItem(KEY) ?? '', pin).board;
}

export function keepBoard(board: Board): void {
  if (board.size === 0) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, [...board.keys()].join('\n'));
}
