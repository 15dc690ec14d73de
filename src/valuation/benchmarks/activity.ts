import type { Benchmark } from '../benchmark.ts';

const TYPICAL = {
  unit: 'acts-per-user-30-days',
  period: '2021',
  area: 'worldwide',
  platform: 'facebook',
  source: 'We Are Social and Hootsuite, Digital 2021',
  date: '2021-01',
  basis: 'seen',
} as const;

/** How much a user does: the mean, which divides a mean revenue, and the median, which does not. */
export const ACTIVITY = [
  {
    id: 'fb_mean_likes_comments_2012',
    value: 107,
    low: 96,
    high: 151,
    unit: 'acts-per-user-30-days',
    period: 'Q1 2012',
    area: 'worldwide',
    platform: 'facebook',
    source:
      'Facebook, Form S-1/A, April 2012: 3.2bn likes and comments a day, 901M monthly users; ' +
      'low: December 2011 (2.7bn, 845M); high: January 2015 (about 7bn likes, 1.39bn)',
    date: '2012-04-23',
    basis: 'derived',
  },
  { id: 'fb_typ_likes_2021', value: 11, ...TYPICAL },
  { id: 'fb_typ_comments_2021', value: 5, ...TYPICAL },
  { id: 'fb_typ_shares_2021', value: 1, ...TYPICAL },
] as const satisfies readonly Benchmark[];
