import { useEffect, useRef, useState } from 'preact/hooks';
import { countActs } from './count-acts.ts';
import type { Lesson } from './lesson.ts';
import type { Opening } from './open-shift.ts';
import { clearCounts, keepShift } from './practice-ledger.ts';
import { endShift, newShift, pauseShift, resumeShift, startShift, type Shift } from './shift/shift.ts';

export interface ShiftControl {
  shift: Shift;
  choosePin(pin: string): void;
  start(guess: { acts?: number; cents?: number }): Promise<void>;
  pause(): Promise<void>;
  resume(): void;
  end(): Promise<void>;
  answer(fair: string): void;
  again(): void;
  /** Back to the payslip of the shift before; undefined if there is none. */
  lookBack: (() => void) | undefined;
}

/** A number that decides rounding and salt of the class code; not an id: it goes with the shift. */
function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** The shift of this page: kept over a reload, counted while it runs and while somebody only tries the feed. */
export function useShift(lesson: Lesson, opening: Opening): ShiftControl {
  const [shift, setShift] = useState(opening.shift);
  const [last, setLast] = useState(opening.last);
  const counting = useRef<ReturnType<typeof countActs>>(null);
  // Trying out the feed counts too, unless the counts of the shift before are still wanted.
  const counts = shift.phase === 'running' || (shift.phase === 'guess' && !last);

  useEffect(() => {
    if (!counts) return undefined;
    const controller = new AbortController();
    counting.current = countActs(controller.signal);
    return () => controller.abort();
  }, [counts]);

  // A new PIN, from a policy or from the class board in this browser, is a new lesson; one that runs is left alone.
  const settled = useRef(lesson.pin);
  useEffect(() => {
    if (lesson.pin === settled.current) return;
    settled.current = lesson.pin;
    if (shift.phase === 'guess') setShift(newShift(lesson.pin, lesson.seconds));
  }, [lesson.pin]);

  async function change(next: Shift): Promise<void> {
    setShift(next);
    if (next.phase !== 'guess') await keepShift(next);
  }

  return {
    shift,
    choosePin: (pin) => setShift({ ...shift, pin }),
    async start(guess) {
      setLast(undefined);
      await counting.current?.flush();
      await clearCounts();
      await change({ ...startShift(shift, guess, Date.now()), codeSeed: newSeed() });
    },
    async pause() {
      await counting.current?.flush();
      await change(pauseShift(shift, Date.now()));
    },
    resume: () => void change(resumeShift(shift, Date.now())),
    async end() {
      await counting.current?.flush();
      await change(endShift(shift, Date.now()));
    },
    answer: (fair) => void change({ ...shift, fair }),
    again() {
      setLast(shift);
      setShift(newShift(shift.pin, lesson.seconds));
    },
    lookBack: last && (() => setShift(last)),
  };
}
