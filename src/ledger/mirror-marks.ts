import type { WriteTransaction } from './transact.ts';

const PREFIX = 'unmirrored:';

/** All marks, as a range of keys in `meta`. */
export function marks(): IDBKeyRange {
  return IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`);
}

export function markOf(day: string): string {
  return PREFIX + day;
}

export function dayOfMark(key: string): string {
  return key.slice(PREFIX.length);
}

/**
 * Notes, in the transaction that changes rows of a day, that the day's mirror is behind. The mark counts the
 * changes, so that a mirror written meanwhile does not take away the mark of a later change.
 */
export async function markDay<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  day: string,
): Promise<void> {
  const meta = tx.objectStore('meta');
  const changes = await meta.get(markOf(day));
  await meta.put(typeof changes === 'number' ? changes + 1 : 1, markOf(day));
}

const MIRRORED = 'mirrored:';

/** Where `meta` keeps how many rows the mirror of a day holds. */
export function mirroredKey(day: string): string {
  return MIRRORED + day;
}

/** All of those, as a range of keys. */
export function mirrored(): IDBKeyRange {
  return IDBKeyRange.bound(MIRRORED, `${MIRRORED}\uffff`);
}
