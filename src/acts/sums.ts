import type { Kind } from './kinds.ts';
import type { AttentionRow, TallyRow, Totals } from './tally-row.ts';

/** Totals of nothing. */
export function noTotals(): Totals {
  return { n: 0, undone: 0, page: 0, network: 0, quantity: 0, seconds: 0, variants: {} };
}

/** Adds `b` to `a`, in place, and returns `a`. */
export function addTotals(a: Totals, b: Totals): Totals {
  a.n += b.n;
  a.undone += b.undone;
  a.page += b.page;
  a.network += b.network;
  a.quantity += b.quantity;
  a.seconds += b.seconds;
  for (const [name, count] of Object.entries(b.variants)) a.variants[name] = (a.variants[name] ?? 0) + count;
  return a;
}

/** Sums rows by any key; insertion order is the order of first appearance. */
export function sumBy<K>(rows: Iterable<TallyRow>, keyOf: (row: TallyRow) => K): Map<K, Totals> {
  const sums = new Map<K, Totals>();
  for (const row of rows) {
    const key = keyOf(row);
    let totals = sums.get(key);
    if (!totals) sums.set(key, (totals = noTotals()));
    addTotals(totals, row);
  }
  return sums;
}

/** Totals by platform and kind. */
export function sumByPlatformAndKind(rows: Iterable<TallyRow>): Map<string, Map<Kind, Totals>> {
  const platforms = new Map<string, Map<Kind, Totals>>();
  for (const row of rows) {
    let kinds = platforms.get(row.platform);
    if (!kinds) platforms.set(row.platform, (kinds = new Map()));
    let totals = kinds.get(row.kind);
    if (!totals) kinds.set(row.kind, (totals = noTotals()));
    addTotals(totals, row);
  }
  return platforms;
}

/** Seconds and visits by platform. */
export function sumAttention(rows: Iterable<AttentionRow>): Map<string, { seconds: number; visits: number }> {
  const sums = new Map<string, { seconds: number; visits: number }>();
  for (const row of rows) {
    const sum = sums.get(row.platform) ?? { seconds: 0, visits: 0 };
    sum.seconds += row.seconds;
    sum.visits += row.visits;
    sums.set(row.platform, sum);
  }
  return sums;
}
