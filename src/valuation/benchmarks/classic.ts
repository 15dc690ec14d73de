import type { Benchmark } from '../benchmark.ts';

const FACEBOOK = { area: 'worldwide', platform: 'facebook' } as const;
const Q2_2017 = {
  period: 'Q2 2017',
  date: '2017-07-26',
  url: 'https://www.sec.gov/Archives/edgar/data/1326801/000132680117000035/fb-06302017xex991.htm',
} as const;

/** The 4.75 and the published figures around it. */
export const CLASSIC = [
  {
    id: 'fb_seed_475',
    value: 4.75,
    unit: 'user-quarter',
    currency: 'USD',
    period: '2017',
    ...FACEBOOK,
    source: 'Thibault Henneton, « Les tâcherons du clic », Manière de voir (Le Monde diplomatique)',
    date: '2017-12',
    basis: 'seed',
  },
  {
    id: 'fb_arpu_ww_q2_2017',
    value: 4.73,
    unit: 'monthly-user-quarter',
    currency: 'USD',
    ...Q2_2017,
    ...FACEBOOK,
    source:
      'Facebook, results of Q2 2017: revenue $9,321M; monthly users 1,936M at the start, 2,006M at the end',
    basis: 'derived',
  },
  {
    id: 'fb_adarpu_ww_q2_2017',
    value: 4.65,
    unit: 'monthly-user-quarter',
    currency: 'USD',
    ...Q2_2017,
    ...FACEBOOK,
    source: 'Facebook, results of Q2 2017: advertising revenue $9,164M over mean monthly users 1,971M',
    basis: 'derived',
  },
  {
    id: 'fb_profit_q2_2017',
    value: 1.98,
    unit: 'monthly-user-quarter',
    currency: 'USD',
    ...Q2_2017,
    ...FACEBOOK,
    source: 'Facebook, results of Q2 2017: net income $3,894M over mean monthly users 1,971M',
    basis: 'derived',
  },
  {
    id: 'fb_ttm_2017',
    value: 18.86,
    unit: 'user-year',
    currency: 'USD',
    period: 'Q4 2016 – Q3 2017',
    ...FACEBOOK,
    source: 'Facebook, quarterly results, Q4 2016 to Q3 2017: 4.83 + 4.23 + 4.73 + 5.07',
    date: '2017-11-01',
    basis: 'derived',
  },
  {
    id: 'fb_mau_q2_2017',
    value: 2006,
    unit: 'million-users',
    ...Q2_2017,
    ...FACEBOOK,
    source: 'Facebook, results of Q2 2017: monthly active users on 30 June 2017',
    basis: 'seen',
  },
] as const satisfies readonly Benchmark[];
