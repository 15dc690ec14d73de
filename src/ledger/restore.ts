import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import type { Area } from './area.ts';
import { bundleRange, MANY } from './bundle.ts';
import { mergeRows } from './merge-rows.ts';
import { dayOfMirror, unpackDay } from './mirror-day.ts';
import type { Ledger } from './schema.ts';

/** True if the ledger is as good as new: nothing counted, or nobody to count for. */
async function looksWiped(db: Ledger): Promise<boolean> {
  const tx = db.transaction(['tallies', 'attention', 'meta']);
  const [device, bundle, tally, attention] = await Promise.all([
    tx.objectStore('meta').getKey('device'),
    tx.objectStore('meta').getKey(bundleRange()),
    tx.objectStore('tallies').openKeyCursor(),
    tx.objectStore('attention').openKeyCursor(),
  ]);
  return device === undefined || (bundle === undefined && tally === null && attention === null);
}

/**
 * Puts the rows back from their mirrors if the database was wiped, and notes the day in `meta` under 'restored'.
 * Merging by maximum, it does no harm where rows are still there. The installation counts on under a new device id,
 * because a mirror may be some acts behind and a key must never grow twice from different numbers.
 * @param today the civil day
 * @returns rows put back
 */
export async function restoreIfWiped(db: Ledger, area: Area, today: string): Promise<number> {
  if (!(await looksWiped(db))) return 0;
  const tallies: TallyRow[] = [];
  const attention: AttentionRow[] = [];
  for (const [key, value] of Object.entries(await area.get(null))) {
    const day = dayOfMirror(key);
    if (day === undefined) continue;
    const rows = unpackDay(day, value);
    tallies.push(...rows.tallies);
    attention.push(...rows.attention);
  }
  if (tallies.length + attention.length === 0) return 0;
  // Without a device id the ledger looks wiped: a restore that is cut short goes on at the next opening.
  await db.delete('meta', 'device');
  const { added, changed } = await mergeRows(
    db,
    { tallies, attention },
    { inBundles: tallies.length + attention.length > MANY },
  );
  if (added + changed > 0) await db.put('meta', today, 'restored');
  return added + changed;
}
