import { ACTIVITY } from './benchmarks/activity.ts';
import { CLASSIC } from './benchmarks/classic.ts';
import { CLICK_MARKET } from './benchmarks/click-market.ts';
import { CONTEXT } from './benchmarks/context.ts';
import { LABELS } from './benchmarks/labels.ts';
import { META } from './benchmarks/meta.ts';
import { OTHER_PLATFORMS } from './benchmarks/other-platforms.ts';
import { SEARCH } from './benchmarks/search.ts';
import { SECONDS } from './benchmarks/seconds.ts';
import { WAGES } from './benchmarks/wages.ts';
import type { Benchmark } from './benchmark.ts';

const ALL = [
  ...CLASSIC,
  ...META,
  ...OTHER_PLATFORMS,
  ...SEARCH,
  ...ACTIVITY,
  ...CLICK_MARKET,
  ...WAGES,
  ...SECONDS,
  ...LABELS,
  ...CONTEXT,
] as const;

/** Id of a figure that is shipped. */
export type BenchmarkId = (typeof ALL)[number]['id'];

/** Every figure, in the order in which the methods page lists them. */
export const BENCHMARKS: readonly (Benchmark & { readonly id: BenchmarkId })[] = ALL;

const BY_ID: ReadonlyMap<string, Benchmark> = new Map(BENCHMARKS.map((entry) => [entry.id, entry]));

export function benchmark(id: BenchmarkId): Benchmark {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
}
