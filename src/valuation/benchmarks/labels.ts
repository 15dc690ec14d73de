import type { Benchmark } from '../benchmark.ts';

const LABEL = {
  unit: 'act',
  currency: 'USD',
  low: 0,
  area: 'worldwide',
  platform: 'label-market',
  basis: 'assumption',
} as const;

const CLASSIFICATION = {
  ...LABEL,
  value: 0.012,
  high: 0.035,
  period: '2019–2026',
  source:
    'Amazon SageMaker Ground Truth, suggested price of one classification, March 2026; ' +
    'high: Google Cloud, AI Platform Data Labeling, price list, about 2019–2023',
  date: '2026-03',
} as const;

/** What labels cost on the labelling market; nobody knows which of the user's acts became one, so the low is 0. */
export const LABELS = [
  { id: 'preset_label_like', ...CLASSIFICATION },
  { id: 'preset_label_rating', ...CLASSIFICATION },
  {
    id: 'preset_label_tag',
    ...LABEL,
    value: 0.036,
    high: 0.063,
    period: '2019–2026',
    source:
      'Amazon SageMaker Ground Truth, suggested price of one bounding box, March 2026; ' +
      'high: Google Cloud, AI Platform Data Labeling, price list, about 2019–2023',
    date: '2026-03',
  },
  {
    id: 'preset_label_comment',
    ...LABEL,
    value: 0.0039,
    high: 0.0119,
    period: '2024–2027',
    source:
      'Reddit, Form S-1, February 2024: data licences of $66.4M in a year, $203.0M in all, over 17bn posts and comments',
    date: '2024-02-22',
  },
  {
    id: 'preset_label_captcha_image',
    ...LABEL,
    value: 0.035,
    high: 0.129,
    period: '2010–2023',
    source:
      'Searles, Prapty and Tsudik, Dazed & Confused, arXiv 2311.10911, 2023; ' +
      'Google Cloud, AI Platform Data Labeling, price list, about 2019–2023',
    date: '2023-11',
  },
] as const satisfies readonly Benchmark[];
