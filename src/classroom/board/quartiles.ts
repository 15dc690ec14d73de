/** The middle half of some numbers. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

/** The value below which a share of the sorted numbers lies, between neighbours in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Median and quartiles; undefined of nothing. */
export function quartilesOf(numbers: readonly number[]): Quartiles | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}
