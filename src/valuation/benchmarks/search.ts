import type { Benchmark } from '../benchmark.ts';

const GOOGLE = { area: 'worldwide', platform: 'google-search' } as const;

/** A query is the one act that comes near to an auction of its own. */
export const SEARCH = [
  {
    id: 'google_rev_per_search_q4_2025',
    value: 0.0505,
    low: 0.0428,
    high: 0.0505,
    unit: 'search',
    currency: 'USD',
    period: 'Q4 2025',
    ...GOOGLE,
    source:
      'Alphabet, results of Q4 2025: Search & other $63.1bn, over a quarter of 5 trillion searches a year (Google, 2025); ' +
      'low: of 5.9 trillion (SparkToro/Datos, 2025)',
    date: '2026-02',
    basis: 'derived',
  },
  {
    id: 'google_search_rev_q4_2025',
    value: 63.1,
    unit: 'billion-per-quarter',
    currency: 'USD',
    period: 'Q4 2025',
    ...GOOGLE,
    source: 'Alphabet, results of Q4 2025',
    date: '2026-02',
    url: 'https://www.alpha-sense.com/earnings/GOOG',
    basis: 'seen',
  },
  {
    id: 'google_searches_2025',
    value: 5,
    low: 5,
    high: 5.9,
    unit: 'trillion-searches-per-year',
    period: '2024–25',
    ...GOOGLE,
    source: 'Google, 2025: more than 5 trillion searches a year; high: SparkToro and Datos, 2025',
    date: '2025-03',
    url: 'https://thekeyword.co/news/google-processes-over-5-trillion-searches-annually',
    basis: 'seen',
  },
  {
    id: 'google_searches_user_mean',
    value: 126,
    unit: 'searches-per-user-month',
    period: '2024',
    area: 'US',
    platform: 'google-search',
    source: 'SparkToro and Datos, 4 March 2025',
    date: '2025-03-04',
    basis: 'seen',
  },
] as const satisfies readonly Benchmark[];
