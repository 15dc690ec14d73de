import type { Area } from '../area.ts';
import type { Rows } from '../rows.ts';
import { dayTotals } from './day-totals.ts';
import { deviceOfItem, itemsOf } from './items.ts';

/** Rows of a device. */
export function rowsOf({ tallies, attention }: Rows, device: string): Rows {
  return {
    tallies: tallies.filter((row) => row.device === device),
    attention: attention.filter((row) => row.device === device),
  };
}

/** Brings the items of this installation's ids in line with its rows; no other browser writes them. */
export async function publish(synced: Area, rows: Rows, own: readonly string[]): Promise<void> {
  const items = await synced.get(null);
  const wanted = Object.assign(
    {},
    ...own.map((device) => itemsOf(dayTotals(rowsOf(rows, device)), device)),
  ) as Record<string, string>;
  const changed = Object.entries(wanted).filter(([key, text]) => items[key] !== text);
  const stale = Object.keys(items).filter((key) => own.includes(deviceOfItem(key) ?? '') && !(key in wanted));
  if (stale.length > 0) await synced.remove(stale);
  if (changed.length > 0) await synced.set(Object.fromEntries(changed));
}

/** Takes back all that this installation has published, but for its erasures. */
export async function withdraw(synced: Area, own: readonly string[]): Promise<void> {
  const keys = Object.keys(await synced.get(null)).filter((key) => own.includes(deviceOfItem(key) ?? ''));
  if (keys.length > 0) await synced.remove(keys);
}
