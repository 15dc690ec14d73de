import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';
import { spreadOf } from './benchmark.ts';
import { benchmark, type BenchmarkId } from './benchmarks.ts';
import { isPriced, money, noPrice, MICROS_PER_UNIT, type Price } from './money.ts';
import { product, times } from './spread.ts';
import type { Priced } from './valuation.ts';

const PRICE_OF_KIND: Readonly<Partial<Record<Kind, BenchmarkId>>> = {
  like: 'preset_click_like',
  reaction: 'preset_click_like',
  comment: 'preset_click_comment',
  share: 'preset_click_share',
  follow: 'preset_click_follow',
  post: 'preset_click_post',
  captcha: 'preset_click_captcha',
};

/** What a click farm sells as many acts of this kind for. */
export function clickMarket(kind: Kind, totals: Totals): Priced {
  const id = PRICE_OF_KIND[kind];
  if (!id) return { price: noPrice('no-published-figure'), sources: [] };
  return { price: money(times(spreadOf(benchmark(id)), standing(totals)), 'USD'), sources: [id] };
}

/** The part of a click farm's price that reaches the worker: about a tenth. */
export function workerPart(price: Price): Price {
  if (!isPriced(price)) return price;
  const units = times(price, 1 / MICROS_PER_UNIT);
  return money(product(units, spreadOf(benchmark('click_seed_worker_share'))), price.currency);
}
