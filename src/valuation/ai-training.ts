import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';
import { spreadOf } from './benchmark.ts';
import { benchmark, type BenchmarkId } from './benchmarks.ts';
import { captchasByType } from './captcha-types.ts';
import { money, noPrice, zero } from './money.ts';
import { times } from './spread.ts';
import type { Priced } from './valuation.ts';

const LABEL_OF_KIND: Readonly<Partial<Record<Kind, BenchmarkId>>> = {
  like: 'preset_label_like',
  dislike: 'preset_label_like',
  reaction: 'preset_label_like',
  comment: 'preset_label_comment',
  post: 'preset_label_comment',
  tag: 'preset_label_tag',
  rate: 'preset_label_rating',
  feedback: 'preset_label_rating',
  label: 'preset_label_rating',
  captcha: 'preset_label_captcha_image',
};

/** What as many labels would cost on the labelling market. */
export function aiTraining(kind: Kind, totals: Totals): Priced {
  const id = LABEL_OF_KIND[kind];
  if (!id) return { price: noPrice('no-published-figure'), sources: [] };
  if (kind === 'captcha' && totals.n > 0) {
    if (totals.quantity === 0) return { price: zero('USD'), zero: 'no-label', sources: [id] };
    if (captchasByType(totals).image === 0) return { price: noPrice('no-published-figure'), sources: [] };
  }
  return { price: money(times(spreadOf(benchmark(id)), labelsOf(kind, totals)), 'USD'), sources: [id] };
}

/** One label an act; a post may hold several tags, and of CAPTCHAs only those with images have a price, as one label. */
export function labelsOf(kind: Kind, totals: Totals): number {
  if (kind === 'captcha') return totals.quantity === 0 ? 0 : captchasByType(totals).image;
  if (kind === 'tag') return Math.max(0, totals.quantity - totals.undone);
  return standing(totals);
}
