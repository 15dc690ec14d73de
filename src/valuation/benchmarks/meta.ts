import type { Benchmark } from '../benchmark.ts';

const Q4_2021 = {
  unit: 'monthly-user-quarter',
  currency: 'USD',
  period: 'Q4 2021',
  platform: 'facebook',
  source: 'Meta Platforms, earnings presentation, Q4 2021',
  date: '2022-02-02',
  basis: 'seen',
} as const;

/** Meta's own figures: the newest for the whole family of apps, and the newest for every region. */
export const META = [
  {
    id: 'meta_arpp_q4_2025',
    value: 16.56,
    unit: 'daily-user-quarter',
    currency: 'USD',
    period: 'Q4 2025',
    area: 'worldwide',
    platform: 'facebook',
    source: 'Meta Platforms, results of Q4 2025: family average revenue per person',
    date: '2026-01',
    url: 'https://www.zacks.com/stock/news/2824790/meta-platforms-meta-q4-earnings-taking-a-look-at-key-metrics-versus-estimates',
    basis: 'seen',
  },
  { id: 'fb_arpu_usc_q4_2021', value: 60.57, area: 'us-canada', ...Q4_2021 },
  { id: 'fb_arpu_eu_q4_2021', value: 19.68, area: 'europe', ...Q4_2021 },
  { id: 'fb_arpu_apac_q4_2021', value: 4.89, area: 'asia-pacific', ...Q4_2021 },
  { id: 'fb_arpu_row_q4_2021', value: 3.43, area: 'rest-of-world', ...Q4_2021 },
] as const satisfies readonly Benchmark[];
