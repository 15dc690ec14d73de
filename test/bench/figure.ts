/** One measured number beside what it is compared with. */
export interface Figure {
  name: string;
  unit: 'B' | 'kB' | 'MB' | 'ms' | 's' | '%' | '';
  ours: number;
  /** The same without the extension, or with an empty one, in the same run. */
  baseline?: number;
  /** The most that is allowed; undefined for a figure that is only shown. */
  bar?: number;
  /** What the bar is for: the number itself (default), its ratio to the baseline, or what it adds to it. */
  barFor?: 'ratio' | 'added';
  /** True for sizes and counts of work, which do not depend on the machine: over their bar, the run fails. */
  gate?: boolean;
}

export function passes({ ours, baseline = 0, bar, barFor }: Figure): boolean {
  if (bar === undefined) return true;
  if (barFor === 'ratio') return ours / baseline <= bar;
  return (barFor === 'added' ? ours - baseline : ours) <= bar;
}

/** The middle one; NaN without values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that a share of all values, from 0 to 1, does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
