import type { BenchmarkId } from './benchmarks.ts';
import type { Region } from './region.ts';

/** Newest published figures of one company: one for the world, and for regions where it reports them. */
export interface Published {
  readonly worldwide: BenchmarkId;
  readonly regions: Readonly<Partial<Record<Region, BenchmarkId>>>;
}

/** Covers Facebook, Instagram, Threads and the rest: Meta publishes no figure for one of them since 2023. */
const META: Published = {
  worldwide: 'meta_arpp_q4_2025',
  regions: {
    'us-canada': 'fb_arpu_usc_q4_2021',
    europe: 'fb_arpu_eu_q4_2021',
    'asia-pacific': 'fb_arpu_apac_q4_2021',
    'rest-of-world': 'fb_arpu_row_q4_2021',
  },
};

/** Platforms whose owner publishes revenue per user, or revenue and users. LinkedIn's is mostly not advertising. */
export const PUBLISHED: Readonly<Record<string, Published>> = {
  facebook: META,
  instagram: META,
  threads: META,
  pinterest: {
    worldwide: 'pinterest_arpu_worldwide_q4_2025',
    regions: {
      'us-canada': 'pinterest_arpu_us_and_canada_q4_2025',
      europe: 'pinterest_arpu_europe_q4_2025',
      'asia-pacific': 'pinterest_arpu_rest_of_world_q4_2025',
      'rest-of-world': 'pinterest_arpu_rest_of_world_q4_2025',
    },
  },
  reddit: {
    worldwide: 'reddit_arpu_worldwide_q4_2025',
    regions: {
      'us-canada': 'reddit_arpu_us_q4_2025',
      europe: 'reddit_arpu_international_q4_2025',
      'asia-pacific': 'reddit_arpu_international_q4_2025',
      'rest-of-world': 'reddit_arpu_international_q4_2025',
    },
  },
  tiktok: { worldwide: 'tiktok_arpu_ww_2025', regions: { 'us-canada': 'tiktok_arpu_us_2025' } },
  x: { worldwide: 'twitter_adarpu_q2_2022', regions: {} },
  youtube: { worldwide: 'yt_arpu_q2_2025', regions: {} },
};

const FAMILIES: Readonly<Record<string, string>> = { facebook: 'meta', instagram: 'meta', threads: 'meta' };

/** Platforms of one family share one figure, which is counted once. */
export function familyOf(platform: string): string {
  return FAMILIES[platform] ?? platform;
}
