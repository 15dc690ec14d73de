import { useEffect } from 'preact/hooks';
import { wipeLesson } from '../classroom/wipe.ts';
import type { Lesson } from './lesson.ts';
import { isOver } from './open-shift.ts';
import type { Shift } from './shift/shift.ts';

/** Milliseconds between two looks at whether the lesson is over. */
const LOOK = 30_000;

/** Under a school's policy, wipes a lesson that is over while its page is still open. */
export function useEndOfLesson(shift: Shift, lesson: Lesson): void {
  useEffect(() => {
    if (!lesson.managed || shift.startedAt === 0) return undefined;
    const timer = setInterval(() => {
      if (isOver(shift, lesson, Date.now())) void wipeLesson();
    }, LOOK);
    return () => clearInterval(timer);
  }, [shift, lesson]);
}
