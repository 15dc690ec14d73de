import type { Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';
import { spreadOf } from './benchmark.ts';
import { benchmark, type BenchmarkId } from './benchmarks.ts';
import { captchasByType, CAPTCHA_TYPES, type CaptchaType } from './captcha-types.ts';
import { exactly, plus, times, type Spread } from './spread.ts';

/** One press, M + P + K, unless there is a model of its own. */
const SECONDS_OF_KIND: Readonly<Record<Exclude<Kind, 'captcha'>, BenchmarkId>> = {
  like: 'time_like',
  dislike: 'time_like',
  reaction: 'time_reaction',
  comment: 'time_comment',
  share: 'time_share',
  follow: 'time_like',
  save: 'time_like',
  post: 'time_upload',
  tag: 'time_tag',
  rate: 'time_like',
  report: 'time_report',
  vote: 'time_like',
  search: 'time_search',
  feedback: 'time_like',
  label: 'time_like',
};

/** For each type of CAPTCHA the figures of its central value, and of its upper end where another study was slower. */
const SECONDS_OF_CAPTCHA: Readonly<Record<CaptchaType, readonly [BenchmarkId, BenchmarkId?]>> = {
  checkbox: ['cap_dazed_checkbox_s', 'cap_recaptcha_click_s'],
  image: ['cap_dazed_image_s', 'cap_cloudflare_s'],
  text: ['cap_text_s'],
  game: ['cap_game_s'],
};

/** Seconds of work, and the figures that they rest on. */
export interface Effort {
  readonly seconds: Spread;
  readonly sources: readonly BenchmarkId[];
}

/**
 * The seconds that acts of one kind took: measured where any were, else modelled.
 * Only the page witness can measure, so beside measured seconds the acts it did not see are modelled.
 */
export function effort(kind: Kind, totals: Totals): Effort {
  if (totals.seconds === 0 || totals.n === 0) return modelledEffort(kind, totals);
  const unseen = Math.max(0, totals.n - totals.page);
  const modelled = modelledEffort(kind, { ...totals, undone: 0 });
  return {
    seconds: plus(exactly(totals.seconds), times(modelled.seconds, unseen / totals.n)),
    sources: unseen > 0 ? modelled.sources : [],
  };
}

function modelledEffort(kind: Kind, totals: Totals): Effort {
  if (kind === 'captcha') return captchaEffort(totals);
  const id = SECONDS_OF_KIND[kind];
  return { seconds: times(spreadOf(benchmark(id)), standing(totals)), sources: [id] };
}

function captchaEffort(totals: Totals): Effort {
  const counts = captchasByType(totals);
  let seconds = exactly(0);
  const sources: BenchmarkId[] = [];
  for (const type of CAPTCHA_TYPES) {
    if (counts[type] === 0) continue;
    const [central, slowest = central] = SECONDS_OF_CAPTCHA[type];
    const each = { ...spreadOf(benchmark(central)), high: spreadOf(benchmark(slowest)).high };
    seconds = plus(seconds, times(each, counts[type]));
    sources.push(central);
    if (slowest !== central) sources.push(slowest);
  }
  return { seconds, sources };
}
