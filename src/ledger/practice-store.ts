/** Database of the practice feed: the tables of the ledger, and nothing of the real counts. */
export const PRACTICE_LEDGER = 'unpaid-practice';

/** The store is made by the first thing that is kept in it, so that a wiped one stays away. */
export async function isPracticeKept(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === PRACTICE_LEDGER);
}

/** Deletes the store. Open pages let go of it at once; whatever still holds it is told of by rejecting. */
export function deletePractice(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(PRACTICE_LEDGER);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('blocked', () =>
      reject(new Error(`${PRACTICE_LEDGER} is held open by another page`)),
    );
  });
}
