import { adBenchmark, type AdBenchmark } from './ad-benchmark.ts';
import { averageUser } from './average-user.ts';
import { benchmark } from './benchmarks.ts';
import { counted, published } from './formula-input.ts';
import type { Formula, FormulaInput } from './formula.ts';
import { isPriced } from './money.ts';
import { total } from './sum.ts';
import type { LensChoice, PlatformFacts, PlatformValue, Work } from './valuation.ts';

/** How one platform's advertising revenue was shared out, with the user's own numbers. */
export function adFormulas(
  facts: PlatformFacts,
  platform: PlatformValue,
  work: Work,
  choice: LensChoice,
): Formula[] {
  return [
    ...actsFormula(facts, platform, choice),
    ...searchFormula(platform),
    ...averageFormula(facts, work, choice),
  ];
}

function perUser({ perUserQuarter, sources: [source] }: AdBenchmark): FormulaInput {
  const unit = source === undefined || source === 'own' ? 'user-quarter' : benchmark(source).unit;
  return { value: perUserQuarter, unit, currency: 'USD', ...(source ? { source } : {}) };
}

function actsFormula(facts: PlatformFacts, platform: PlatformValue, choice: LensChoice): Formula[] {
  const figure = adBenchmark(facts.id, choice);
  const parts = [...platform.kinds].filter(([kind, part]) => kind !== 'search' && part.sources.length > 0);
  if (!figure || parts.length === 0) return [];
  const acts = parts.reduce((sum, [, part]) => sum + part.acts, 0);
  const prices = parts.map(([, part]) => part.price);
  return [
    {
      id: 'ad-acts',
      platform: facts.id,
      inputs: [counted(acts, 'acts'), perUser(figure), published('fb_mean_likes_comments_2012')],
      result: total(prices, 'USD').price,
    },
  ];
}

function searchFormula({ id, kinds }: PlatformValue): Formula[] {
  const search = kinds.get('search');
  if (!search || !isPriced(search.price)) return [];
  const inputs = [counted(search.acts, 'queries'), published('google_rev_per_search_q4_2025')];
  return [{ id: 'ad-searches', platform: id, inputs, result: search.price }];
}

function averageFormula(facts: PlatformFacts, work: Work, choice: LensChoice): Formula[] {
  const days = { days: work.days, activeDays: work.activeDays.get(facts.id) ?? 0 };
  const result = averageUser(facts, days, choice);
  if (!result) return [];
  if (facts.id === 'google-search') {
    const inputs = [
      published('google_searches_user_mean'),
      counted(days.days, 'days'),
      published('google_rev_per_search_q4_2025'),
    ];
    return [{ id: 'ad-average-searches', platform: facts.id, inputs, result }];
  }
  const figure = adBenchmark(facts.id, choice);
  if (!figure) return [];
  const counting =
    figure.days === 'active' ? counted(days.activeDays, 'active-days') : counted(days.days, 'days');
  return [{ id: 'ad-average-user', platform: facts.id, inputs: [perUser(figure), counting], result }];
}
