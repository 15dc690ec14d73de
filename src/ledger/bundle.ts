import { packDay, unpackDay } from './mirror-day.ts';
import type { Portion, Rows } from './rows.ts';
import { ATTENTION, inOrder, TALLIES } from './tables.ts';

/*
 * Rows that come by the thousand, from a file or a mirror, are first kept as one text a day: a bundle. The browser
 * takes some 0.13 ms for a row, however it is handed over, and no longer for the rows of a whole day in one text. The
 * background puts them in their places later (`unbundle.ts`); until then whoever reads sees both (`stored.ts`).
 * Bundles lie in `meta` under 'bundle:', their day and the numbers of their rows.
 */

const PREFIX = 'bundle:';

/** Rows from which on bundles are worth their way. */
export const MANY = 5000;

/** Keys of the bundles from one day up to and with another; of all, if none are named. */
export function bundleRange(first = '', last = ''): IDBKeyRange {
  return IDBKeyRange.bound(PREFIX + first, `${PREFIX}${last}\uffff`);
}

export function bundleKey(day: string, { tallies, attention }: Rows): string {
  return `${PREFIX}${day}:${tallies.length}:${attention.length}`;
}

/** What the key of a bundle tells of it. */
export function readBundleKey(key: string): { day: string; tallies: number; attention: number } {
  const [day = '', tallies, attention] = key.slice(PREFIX.length).split(':');
  return { day, tallies: Number(tallies), attention: Number(attention) };
}

interface Bundle extends Portion {
  day: string;
}

/** The rows of a day as a bundle. */
export function packBundle(day: string, { tallies, attention }: Rows): string {
  return JSON.stringify({ day, ...packDay(inOrder(TALLIES, tallies), inOrder(ATTENTION, attention)) });
}

/** The bundles among stored values, each with its rows in the order of their keys. */
export function unpackBundles(stored: readonly unknown[]): Bundle[] {
  return stored
    .filter((text) => typeof text === 'string')
    .map((text) => {
      const packed = JSON.parse(text) as { day: string };
      return { day: packed.day, ...unpackDay(packed.day, packed) };
    });
}
