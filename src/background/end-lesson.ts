import { browser } from '../browser.ts';
import { lessonEnd } from '../ledger/lesson-end.ts';
import { openLedger } from '../ledger/open.ts';
import { tellPractice } from '../ledger/practice-news.ts';
import { deletePractice, isPracticeKept, PRACTICE_LEDGER } from '../ledger/practice-store.ts';
import { lockedSettings, readSettings } from '../settings.ts';

/** When the practice that is kept began (ms since the epoch): its shift, or the hour in which the feed was tried. */
async function practiceBegun(): Promise<number | undefined> {
  const db = await openLedger(PRACTICE_LEDGER);
  const shift = (await db.get('meta', 'shift')) as { startedAt: number } | undefined;
  const [first] = await db.getAllKeys('tallies', undefined, 1);
  db.close();
  if (shift && shift.startedAt > 0) return shift.startedAt;
  return first && new Date(`${first[0]}:00`).getTime();
}

/** Wipes a lesson that a school's policy wants gone by now, even if no page of it is open any more. */
export async function endLesson(now: number): Promise<void> {
  const [{ classroomMode, retentionHours }, locked] = await Promise.all([readSettings(), lockedSettings()]);
  if (!locked.has('classroomMode') || classroomMode === 'off' || !(await isPracticeKept())) return;
  const begun = await practiceBegun();
  if (begun === undefined || now <= lessonEnd(begun, retentionHours)) return;
  tellPractice('wiped');
  await Promise.all([deletePractice(), browser.storage.local.remove('lessonPin')]);
}
