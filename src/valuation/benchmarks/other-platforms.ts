import type { Benchmark } from '../benchmark.ts';

const PINTEREST = {
  unit: 'monthly-user-quarter',
  currency: 'USD',
  period: 'Q4 2025',
  platform: 'pinterest',
  source: 'Pinterest, results of Q4 2025',
  date: '2026-02',
  url: 'https://finviz.com/news/310026/heres-what-key-metrics-tell-us-about-pinterest-pins-q4-earnings',
  basis: 'seen',
} as const;

const REDDIT = {
  unit: 'daily-user-quarter',
  currency: 'USD',
  period: 'Q4 2025',
  platform: 'reddit',
  source: 'Reddit, results of Q4 2025: average revenue per daily active unique',
  date: '2026-02',
  url: 'https://www.nasdaq.com/articles/reddit-q4-earnings-beat-estimates-revenues-y-y-shares-rise',
  basis: 'seen',
} as const;

const TIKTOK = {
  unit: 'reachable-user-quarter',
  currency: 'USD',
  period: '2025',
  platform: 'tiktok',
  date: '2025-03-05',
  url: 'https://www.mediapost.com/publications/article/403921/if-not-banned-this-year-tiktok-ad-spend-projected.html',
  basis: 'derived',
} as const;

/** Newest figures of companies other than Meta. */
export const OTHER_PLATFORMS = [
  { id: 'pinterest_arpu_worldwide_q4_2025', value: 2.16, area: 'worldwide', ...PINTEREST },
  { id: 'pinterest_arpu_us_and_canada_q4_2025', value: 9.41, area: 'us-canada', ...PINTEREST },
  { id: 'pinterest_arpu_europe_q4_2025', value: 1.59, area: 'europe', ...PINTEREST },
  { id: 'pinterest_arpu_rest_of_world_q4_2025', value: 0.27, area: 'rest-of-world', ...PINTEREST },
  { id: 'reddit_arpu_worldwide_q4_2025', value: 5.98, area: 'worldwide', ...REDDIT },
  { id: 'reddit_arpu_us_q4_2025', value: 10.79, area: 'US', ...REDDIT },
  { id: 'reddit_arpu_international_q4_2025', value: 2.31, area: 'rest-of-world', ...REDDIT },
  {
    id: 'twitter_adarpu_q2_2022',
    value: 4.54,
    unit: 'daily-user-quarter',
    currency: 'USD',
    period: 'Q2 2022',
    area: 'worldwide',
    platform: 'x',
    source: 'Twitter, results of Q2 2022: advertising revenue $1.08bn over 237.8M daily users',
    date: '2022-07-22',
    url: 'https://stocktitan.net/news/TWTR/twitter-announces-second-quarter-2022-xymc235i805g.html',
    basis: 'derived',
  },
  {
    id: 'yt_arpu_q2_2025',
    value: 3.87,
    low: 3.6,
    high: 4,
    unit: 'reachable-user-quarter',
    currency: 'USD',
    period: 'Q2 2025',
    area: 'worldwide',
    platform: 'youtube',
    source:
      'Alphabet, results of Q2 2025: YouTube ads $9.796bn, over 2.53bn people that its ads reach (DataReportal)',
    date: '2025-07',
    url: 'https://au.variety.com/2025/digital/news/youtube-q2-2025-earnings-ad-revenue-alphabet-25570',
    basis: 'derived',
  },
  {
    id: 'tiktok_arpu_ww_2025',
    value: 5.09,
    low: 4,
    high: 6,
    area: 'worldwide',
    source:
      'WARC Media, forecast of 5 March 2025: $32.4bn, over 1.59bn people that its ads reach (DataReportal)',
    ...TIKTOK,
  },
  {
    id: 'tiktok_arpu_us_2025',
    value: 21.7,
    low: 17,
    high: 25,
    area: 'US',
    source: 'WARC Media, forecast of 5 March 2025: $11.8bn over 136M users in the United States',
    ...TIKTOK,
  },
] as const satisfies readonly Benchmark[];
