import { useEffect, useRef, useState } from 'preact/hooks';
import { onPracticeNews } from '../../ledger/practice-news.ts';
import { handIn, type Board, type HandIn } from './hand-in.ts';
import { keepBoard, keptBoard } from './keep-board.ts';

export interface BoardControl {
  board: Board;
  /** What became of the last text that was handed in. */
  last: Omit<HandIn, 'board'> | undefined;
  add(text: string): void;
  erase(): void;
}

/** The board of a lesson. A change of PIN starts an empty one; the wipe of the lesson erases it. */
export function useBoard(pin: string): BoardControl {
  const [board, setBoard] = useState<Board>(() => keptBoard(pin));
  const [last, setLast] = useState<Omit<HandIn, 'board'>>();
  // Codes may come faster than the screen is drawn: each is added to the newest board.
  const newest = useRef(board);

  function put(next: Board, report: Omit<HandIn, 'board'> | undefined) {
    newest.current = next;
    setBoard(next);
    setLast(report);
    keepBoard(next);
  }

  function erase() {
    put(new Map(), undefined);
  }

  useEffect(() => {
    newest.current = keptBoard(pin);
    setBoard(newest.current);
    setLast(undefined);
    const controller = new AbortController();
    onPracticeNews((news) => {
      if (news === 'wiped') erase();
    }, controller.signal);
    return () => controller.abort();
  }, [pin]);

  return {
    board,
    last,
    add(text) {
      const { board: next, ...report } = handIn(newest.current, text, pin);
      put(next, report);
    },
    erase,
  };
}
