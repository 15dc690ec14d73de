import { wipeLesson } from '../classroom/wipe.ts';
import { lessonEnd } from '../ledger/lesson-end.ts';
import type { Lesson } from './lesson.ts';
import { readShift } from './practice-ledger.ts';
import { newShift, type Shift } from './shift/shift.ts';

/** Whether what is stored belongs to a lesson that a policy wants wiped by now. */
export function isOver(shift: Shift, { managed, settings }: Lesson, now: number): boolean {
  return managed && shift.startedAt > 0 && now > lessonEnd(shift.startedAt, settings.retentionHours);
}

/** What the page begins with: a shift, and the one before it, whose payslip can still be looked at. */
export interface Opening {
  shift: Shift;
  last?: Shift;
}

/** True if the page was loaded again, not opened anew. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

/** The shift that was under way when the page was left; a finished one only over a reload. Else a new one. */
export async function openShift(lesson: Lesson): Promise<Opening> {
  const kept = await readShift();
  const fresh = newShift(lesson.pin, lesson.seconds);
  if (!kept) return { shift: fresh };
  if (isOver(kept, lesson, Date.now())) {
    await wipeLesson();
    return { shift: fresh };
  }
  return kept.phase === 'done' && !isReload() ? { shift: fresh, last: kept } : { shift: kept };
}
