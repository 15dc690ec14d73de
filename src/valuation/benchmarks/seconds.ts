import type { Benchmark } from '../benchmark.ts';

const KLM = {
  unit: 'seconds',
  period: '1980',
  area: 'worldwide',
  platform: 'effort',
  source: 'Card, Moran and Newell, The Keystroke-Level Model, Communications of the ACM, 1980',
  date: '1980-07',
} as const;

const TYPED = {
  ...KLM,
  source: `${KLM.source}; typing speed: Dhakal et al., Observations on Typing from 136 Million Keystrokes, CHI 2018`,
  date: '2018-04',
} as const;

const CAPTCHA = { unit: 'seconds', period: '2023', area: 'worldwide', platform: 'effort' } as const;
const DAZED = {
  ...CAPTCHA,
  source: 'Searles, Prapty and Tsudik, Dazed & Confused, arXiv 2311.10911, 2023',
  date: '2023-11',
  url: 'https://arxiv.org/abs/2311.10911',
  basis: 'seen',
} as const;
const USENIX = {
  ...CAPTCHA,
  source: 'Searles et al., An Empirical Study & Evaluation of Modern CAPTCHAs, USENIX Security 2023',
  date: '2023-08',
  url: 'https://arxiv.org/abs/2307.12108',
} as const;

/** How long an act takes where nobody measured it. */
export const SECONDS = [
  { id: 'time_like', value: 2.65, low: 1.3, high: 4.35, ...KLM, basis: 'derived' },
  { id: 'time_reaction', value: 4.25, low: 2.6, high: 5.95, ...KLM, basis: 'assumption' },
  { id: 'time_share', value: 5.3, low: 2.65, high: 10.6, ...KLM, basis: 'assumption' },
  { id: 'time_tag', value: 5.4, low: 2.65, high: 10.8, ...KLM, basis: 'assumption' },
  { id: 'time_comment', value: 19.15, low: 7.3, high: 38.5, ...TYPED, basis: 'assumption' },
  { id: 'time_search', value: 7.47, low: 4, high: 15, ...TYPED, basis: 'assumption' },
  {
    id: 'time_upload',
    value: 30,
    low: 10,
    high: 120,
    ...KLM,
    source: 'Unpaid, own assumption',
    date: '2026',
    basis: 'assumption',
  },
  { id: 'time_report', value: 7.95, low: 5.3, high: 30, ...KLM, basis: 'assumption' },
  { id: 'cap_dazed_checkbox_s', value: 1.85, ...DAZED },
  { id: 'cap_dazed_image_s', value: 10.3, ...DAZED },
  { id: 'cap_recaptcha_click_s', value: 3.7, ...USENIX, basis: 'seen' },
  { id: 'cap_text_s', value: 12, low: 9, high: 15, ...USENIX, basis: 'seen' },
  { id: 'cap_game_s', value: 30, low: 18, high: 42, ...USENIX, basis: 'derived' },
  {
    id: 'cap_cloudflare_s',
    value: 32,
    ...CAPTCHA,
    period: '2021',
    source: 'Cloudflare, Humanity wastes about 500 years per day on CAPTCHAs, 13 May 2021',
    date: '2021-05-13',
    basis: 'seen',
  },
] as const satisfies readonly Benchmark[];
