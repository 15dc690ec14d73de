import type { Area } from './area.ts';
import { mirrorKey, packDay } from './mirror-day.ts';
import { dayOfMark, markOf, marks, mirrored, mirroredKey } from './mirror-marks.ts';
import { noteChange } from './note-change.ts';
import { slotRange } from './range.ts';
import type { Ledger } from './schema.ts';
import { storedAttention, storedTallies } from './stored.ts';
import { transact } from './transact.ts';

/** Days mirrored in one go. */
const PORTION = 40;

/**
 * Brings the mirrors of changed days in line with their rows. It may be interrupted anywhere: a day's mark goes
 * only after its mirror is written, and stays if the day has changed meanwhile.
 * @returns whether more days wait
 */
async function mirrorPortion(db: Ledger, area: Area): Promise<boolean> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [keys, changes] = await Promise.all([
    tx.objectStore('meta').getAllKeys(marks(), PORTION),
    tx.objectStore('meta').getAll(marks(), PORTION),
  ]);
  if (keys.length === 0) return false;
  const days = await Promise.all(
    keys.map(dayOfMark).map(async (day) => {
      const range = slotRange(`${day}T`, `${day}U`);
      const [tallies, attention] = await Promise.all([
        storedTallies(tx).getAll(range),
        storedAttention(tx).getAll(range),
      ]);
      return { day, tallies, attention };
    }),
  );
  const isEmpty = (day: (typeof days)[number]) => day.tallies.length + day.attention.length === 0;
  const full = days.filter((day) => !isEmpty(day));
  await area.set(
    Object.fromEntries(
      full.map(({ day, tallies, attention }) => [mirrorKey(day), packDay(tallies, attention)]),
    ),
  );
  await area.remove(days.filter(isEmpty).map(({ day }) => mirrorKey(day)));
  await transact(
    db,
    ['meta'],
    async (writing) => {
      const store = writing.objectStore('meta');
      // All at once: pages that want to read wait for this transaction.
      const now = await Promise.all(keys.map((mark) => store.get(mark)));
      const unchanged = days.filter((_, index) => now[index] === changes[index]);
      await Promise.all(
        unchanged.flatMap(({ day, tallies, attention }) => {
          const rows = tallies.length + attention.length;
          return [
            store.delete(markOf(day)),
            rows > 0 ? store.put(rows, mirroredKey(day)) : store.delete(mirroredKey(day)),
          ];
        }),
      );
    },
    'relaxed',
  );
  return keys.length === PORTION;
}

/** Brings all mirrors in line with the rows; cheap when nothing has changed. */
export async function mirrorChanges(db: Ledger, area: Area): Promise<void> {
  while (await mirrorPortion(db, area));
}

/**
 * Marks the days whose mirrors hold fewer rows than the ledger: rows may have come by other ways than ours. Reads all
 * keys if the totals differ, so it is for the start of the browser, not for every act.
 */
export async function markUnmirrored(db: Ledger): Promise<void> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [tallies, attention, counts] = await Promise.all([
    storedTallies(tx).count(),
    storedAttention(tx).count(),
    tx.objectStore('meta').getAll(mirrored()),
  ]);
  const rows = counts.reduce<number>((sum, count) => sum + Number(count), 0);
  if (rows === tallies + attention) return;
  await transact(db, ['tallies', 'attention', 'meta'], async (writing) => {
    const found = new Map<string, number>();
    for (const table of [storedTallies(writing), storedAttention(writing)])
      for (const [slot = ''] of await table.getAllKeys())
        found.set(slot.slice(0, 10), (found.get(slot.slice(0, 10)) ?? 0) + 1);
    const meta = writing.objectStore('meta');
    for (const [day, count] of found)
      if (Number((await meta.get(mirroredKey(day))) ?? 0) < count) await noteChange(writing, [day]);
  });
}
