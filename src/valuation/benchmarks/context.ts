import type { Benchmark } from '../benchmark.ts';

/** Figures that price nothing, and say what the lenses leave out. */
export const CONTEXT = [
  {
    id: 'fb_mobile_rev_share',
    value: 94,
    unit: 'percent',
    period: '2019',
    area: 'worldwide',
    platform: 'facebook',
    source: 'We Are Social and Hootsuite, Digital 2020, from Facebook’s results',
    date: '2020-01',
    basis: 'seen',
  },
  {
    id: 'val_optout',
    value: 52,
    low: 18,
    high: 52,
    unit: 'percent',
    period: '2020',
    area: 'US',
    platform: 'advertising',
    source: 'Johnson, Shriver and Du, Consumer Privacy Choice in Online Advertising, Marketing Science, 2020',
    date: '2020-01',
    basis: 'seen',
  },
  {
    id: 'cap_dazed_hours',
    value: 819,
    unit: 'million-hours',
    period: '2010–2023',
    area: 'worldwide',
    platform: 'recaptcha',
    source: 'Searles, Prapty and Tsudik, Dazed & Confused, arXiv 2311.10911, 2023',
    date: '2023-11',
    url: 'https://arxiv.org/abs/2311.10911',
    basis: 'seen',
  },
] as const satisfies readonly Benchmark[];
