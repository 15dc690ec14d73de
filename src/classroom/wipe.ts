import { browser } from '../browser.ts';
import { tellPractice } from '../ledger/practice-news.ts';
import { deletePractice } from '../ledger/practice-store.ts';

/**
 * Leaves nothing of a lesson in any store: practice counts, shift, board, and the PIN that was typed. Other open
 * pages of the lesson forget what they hold in memory. Real counts are not touched.
 */
export async function wipeLesson(): Promise<void> {
  tellPractice('wiped');
  sessionStorage.clear();
  await Promise.all([deletePractice(), browser.storage.local.remove('lessonPin')]);
}
