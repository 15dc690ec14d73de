import { benchmark } from './benchmarks.ts';
import { PUBLISHED, type Published } from './published.ts';
import { exactly, type Spread } from './spread.ts';
import type { LensChoice, Source } from './valuation.ts';

/** What one user brings in during a quarter. */
export interface AdBenchmark {
  /** US dollars. */
  readonly perUserQuarter: Spread;
  /** The days that count: those with a visit for a figure per daily user, else all. */
  readonly days: 'active' | 'calendar';
  readonly sources: readonly Source[];
}

type Choice = Pick<LensChoice, 'benchmark' | 'ownBenchmark' | 'region'>;

/** The benchmark that holds for a platform; undefined where nothing is published. */
export function adBenchmark(platform: string, choice: Choice): AdBenchmark | undefined {
  switch (choice.benchmark) {
    case 'classic':
      return {
        perUserQuarter: exactly(benchmark('fb_seed_475').value),
        days: 'calendar',
        sources: ['fb_seed_475'],
      };
    case 'own':
      return { perUserQuarter: exactly(choice.ownBenchmark), days: 'calendar', sources: ['own'] };
    case 'latest': {
      const published = PUBLISHED[platform];
      return published && latest(published, choice.region);
    }
  }
}

function latest(published: Published, region: LensChoice['region']): AdBenchmark {
  const id = (region !== 'unknown' && published.regions[region]) || published.worldwide;
  const { value, unit } = benchmark(id);
  const days = unit === 'daily-user-quarter' ? 'active' : 'calendar';
  if (region !== 'unknown') return { perUserQuarter: exactly(value), days, sources: [id] };
  const regional = [...new Set(Object.values(published.regions))];
  const values = [value, ...regional.map((other) => benchmark(other).value)];
  return {
    perUserQuarter: { low: Math.min(...values), central: value, high: Math.max(...values) },
    days,
    sources: [id, ...regional],
  };
}
