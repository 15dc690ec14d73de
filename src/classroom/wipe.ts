import { deleteDB } from 'idb';
import { browser } from '../browser.ts';
import { PRACTICE_LEDGER, tellPractice } from './practice-store.ts';

/**
 * Leaves nothing of a lesson in any store: practice counts, shift, board, and the PIN that was typed. Other open
 * pages of the lesson forget what they hold in memory. Real counts are not touched.
 */
export async function wipeLesson(): Promise<void> {
  tellPractice('wiped');
  sessionStorage.clear();
  await Promise.all([deleteDB(PRACTICE_LEDGER), browser.storage.local.remove('lessonPin')]);
}
