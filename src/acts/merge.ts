import type { AttentionRow, TallyRow } from './tally-row.ts';

/*
 * Every number of a row only grows on the device that counts it, so of two versions of a row the greater number is
 * the later one. Taking the maximum of each is idempotent, commutative and associative: files and devices may be
 * merged in any order, any number of times.
 */

const NUMBERS = ['n', 'undone', 'page', 'network', 'quantity', 'seconds'] as const;

function maxVariants(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Record<string, number> {
  const merged = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) merged.set(name, Math.max(count, merged.get(name) ?? 0));
  return Object.fromEntries(merged);
}

/** Two versions of one tally row as one. */
export function mergeTally(a: TallyRow, b: TallyRow): TallyRow {
  const merged = { ...a, variants: maxVariants(a.variants, b.variants) };
  for (const key of NUMBERS) merged[key] = Math.max(a[key], b[key]);
  return merged;
}

/** Two versions of one attention row as one. */
export function mergeAttention(a: AttentionRow, b: AttentionRow): AttentionRow {
  return { ...a, seconds: Math.max(a.seconds, b.seconds), visits: Math.max(a.visits, b.visits) };
}

/** True if `row` has nothing that `known` does not already have. */
export function tallyAddsNothing(known: TallyRow, row: TallyRow): boolean {
  return (
    NUMBERS.every((key) => row[key] <= known[key]) &&
    Object.entries(row.variants).every(
      ([name, count]) => Object.hasOwn(known.variants, name) && count <= (known.variants[name] ?? 0),
    )
  );
}

/** True if `row` has nothing that `known` does not already have. */
export function attentionAddsNothing(known: AttentionRow, row: AttentionRow): boolean {
  return row.seconds <= known.seconds && row.visits <= known.visits;
}
