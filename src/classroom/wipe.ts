import { browser } from '../browser.ts';
import { PRACTICE_LEDGER, tellPractice } from './practice-store.ts';

/** Open pages of the lesson let go of the database at once; whatever still holds it is told of by rejecting. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('blocked', () => reject(new Error(`${name} is held open by another page`)));
  });
}

/**
 * Leaves nothing of a lesson in any store: practice counts, shift, board, and the PIN that was typed. Other open
 * pages of the lesson forget what they hold in memory. Real counts are not touched.
 */
export async function wipeLesson(): Promise<void> {
  tellPractice('wiped');
  sessionStorage.clear();
  await Promise.all([deleteDatabase(PRACTICE_LEDGER), browser.storage.local.remove('lessonPin')]);
}
