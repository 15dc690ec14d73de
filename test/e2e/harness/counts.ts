import type { TallyRow } from '../../../src/acts/tally-row.ts';
import type { Kind } from '../../../src/acts/kinds.ts';

/** One kind's numbers. */
export interface Count {
  n: number;
  undone: number;
  page: number;
  network: number;
  quantity: number;
  variants: Record<string, number>;
}

/** Counts by platform and kind: `{ x: { like: { n: 2, … } } }`. */
export type Counts = Record<string, Partial<Record<Kind, Count>>>;

/** What a test says was counted: no other platform, no other kind, and of each these numbers. */
export type ExpectedCounts = Record<string, Partial<Record<Kind, Partial<Count> & { n: number }>>>;

function add(count: Count, row: TallyRow, sign: 1 | -1): void {
  count.n += sign * row.n;
  count.undone += sign * row.undone;
  count.page += sign * row.page;
  count.network += sign * row.network;
  count.quantity += sign * row.quantity;
  for (const [name, n] of Object.entries(row.variants)) {
    const sum = (count.variants[name] ?? 0) + sign * n;
    if (sum === 0) delete count.variants[name];
    else count.variants[name] = sum;
  }
}

function isZero(count: Count): boolean {
  return count.n === 0 && count.undone === 0 && count.page === 0 && count.network === 0;
}

/** What was added between two readings of the ledger; kinds without change are left out. */
export function countSince(before: readonly TallyRow[], after: readonly TallyRow[]): Counts {
  const counts: Counts = {};
  const addAll = (rows: readonly TallyRow[], sign: 1 | -1): void => {
    for (const row of rows) {
      const kinds = (counts[row.platform] ??= {});
      add(
        (kinds[row.kind] ??= { n: 0, undone: 0, page: 0, network: 0, quantity: 0, variants: {} }),
        row,
        sign,
      );
    }
  };
  addAll(after, 1);
  addAll(before, -1);
  for (const [platform, kinds] of Object.entries(counts)) {
    for (const kind of Object.keys(kinds) as Kind[]) if (isZero(kinds[kind] as Count)) delete kinds[kind];
    if (Object.keys(kinds).length === 0) delete counts[platform];
  }
  return counts;
}

/** The counts reduced to the numbers that the expectation names, so that both can be compared as they are. */
export function narrowTo(expected: ExpectedCounts, counts: Counts): ExpectedCounts {
  const narrow: ExpectedCounts = {};
  for (const [platform, kinds] of Object.entries(counts)) {
    const narrowed: ExpectedCounts[string] = (narrow[platform] = {});
    for (const kind of Object.keys(kinds) as Kind[]) {
      const count = kinds[kind] as Count;
      const wanted = Object.keys(expected[platform]?.[kind] ?? { n: 0 }) as (keyof Count)[];
      narrowed[kind] = Object.fromEntries(wanted.map((key) => [key, count[key]])) as { n: number };
    }
  }
  return narrow;
}
