import type { Bucket } from '../work/buckets.ts';

/** After the last bar of any view. */
export const LAST = '9999-12-31';

/** The bar that a day falls on, by its index; the nearest one for a day that is not on show. */
export function barOf(buckets: readonly Pick<Bucket, 'from'>[], day: string): number {
  return Math.max(
    0,
    buckets.findLastIndex(({ from }) => from <= day),
  );
}
