import type { Benchmark } from '../benchmark.ts';

const PRESET = {
  unit: 'act',
  currency: 'USD',
  period: '2013–2022',
  area: 'worldwide',
  platform: 'click-market',
  basis: 'assumption',
} as const;

const STRATCOM_2019 = 'NATO StratCom COE, Falling Behind, 2019';
const CASILLI_2017 = {
  unit: 'act',
  currency: 'USD',
  period: '2017',
  platform: 'click-market',
  source: "Antonio Casilli, in L'Obs, 3 February 2017",
  date: '2017-02-03',
  basis: 'seed',
} as const;

/** What a click farm sells acts for. Euro prices were turned into dollars once, at 1.10, when the range was set. */
export const CLICK_MARKET = [
  {
    id: 'preset_click_like',
    value: 0.015,
    low: 0.006,
    high: 0.165,
    ...PRESET,
    source: `Manière de voir, December 2017, and The Guardian, August 2013: $15 for 1,000; low: ${STRATCOM_2019}; high: MDR, 15 January 2020`,
    date: '2020-01-15',
  },
  {
    id: 'preset_click_comment',
    value: 0.055,
    low: 0.006,
    high: 0.44,
    ...PRESET,
    source: `${STRATCOM_2019}; high: VICE Germany, 2018`,
    date: '2019-12',
  },
  {
    id: 'preset_click_share',
    value: 0.02,
    low: 0.006,
    high: 0.05,
    ...PRESET,
    source: `Deutsche Welle, April 2021; low: ${STRATCOM_2019}; high: VICE, 2016`,
    date: '2021-04',
  },
  {
    id: 'preset_click_follow',
    value: 0.015,
    low: 0.003,
    high: 0.024,
    ...PRESET,
    source: `Manière de voir, December 2017; range: ${STRATCOM_2019}`,
    date: '2019-12',
  },
  {
    id: 'preset_click_post',
    value: 0.01,
    low: 0.006,
    high: 0.055,
    ...PRESET,
    source: `Antonio Casilli, in L'Obs, 3 February 2017; range: ${STRATCOM_2019}`,
    date: '2019-12',
  },
  {
    id: 'preset_click_captcha',
    value: 0.001,
    low: 0.0005,
    high: 0.003,
    ...PRESET,
    source: '2Captcha, price list, about 2017, and interface documentation, 15 November 2018',
    date: '2018-11-15',
  },
  {
    id: 'click_seed_worker_share',
    value: 0.1,
    low: 0.067,
    high: 0.4,
    unit: 'ratio',
    period: '2017',
    area: 'worldwide',
    platform: 'click-market',
    source: 'Manière de voir, December 2017; low: The Guardian, August 2013; high: FAZ, January 2020',
    date: '2017-12',
    basis: 'seed',
  },
  { id: 'click_seed_0006', value: 0.00006, low: 0.00006, high: 0.006, area: 'worldwide', ...CASILLI_2017 },
  { id: 'click_seed_influencer', value: 0.525, low: 0.35, high: 0.7, area: 'FR', ...CASILLI_2017 },
] as const satisfies readonly Benchmark[];
