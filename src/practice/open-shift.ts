import { wipeLesson } from '../classroom/wipe.ts';
import type { Lesson } from './lesson.ts';
import { readShift } from './practice-ledger.ts';
import { newShift, type Shift } from './shift/shift.ts';

/** Hours after which a lesson under a school's policy is over, unless the policy says otherwise. */
const LESSON_HOURS = 2;

/** Whether what is stored belongs to a lesson that a policy wants wiped by now. */
export function isOver(shift: Shift, { managed, settings }: Lesson, now: number): boolean {
  const hours = settings.retentionHours > 0 ? settings.retentionHours : LESSON_HOURS;
  return managed && shift.startedAt > 0 && now - shift.startedAt > hours * 3_600_000;
}

/** The shift that was under way when the page was left, or a new one. */
export async function openShift(lesson: Lesson): Promise<Shift> {
  const kept = await readShift();
  const fresh = newShift(lesson.pin, lesson.seconds);
  if (!kept) return fresh;
  if (!isOver(kept, lesson, Date.now())) return kept;
  await wipeLesson();
  return fresh;
}
