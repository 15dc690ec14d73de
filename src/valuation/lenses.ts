import { KINDS, type Kind } from '../acts/kinds.ts';
import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';
import { averageUser } from './average-user.ts';
import { workerPart } from './click-market.ts';
import { combine } from './combine.ts';
import { effort } from './effort.ts';
import { currencyOf, priceActs } from './price-acts.ts';
import { add, isPriced, type Currency, type Range } from './money.ts';
import { familyOf } from './published.ts';
import type { KindValue, LensChoice, PlatformFacts, PlatformValue, Valuation, Work } from './valuation.ts';

/** What the work of a period is worth through one lens. Counts are the same whatever the lens. */
export function value(work: Work, choice: LensChoice): Valuation {
  const platforms = [...work.platforms]
    .filter((facts) => isUnpaidWork(facts) && (work.totals.has(facts.id) || work.activeDays.has(facts.id)))
    .map((facts) => valuePlatform(facts, work, choice))
    .toSorted((a, b) => b.gross - a.gross);
  const currency = currencyOf(choice);
  const sum = combine(platforms, currency);
  const average = averageOverFamilies(platforms);
  return {
    ...sum,
    lens: choice.lens,
    currency,
    platforms,
    kinds: valueKinds(platforms, currency),
    ...(average ? { averageUser: average } : {}),
    ...(choice.lens === 'click' ? { worker: workerPart(sum.price) } : {}),
  };
}

/** Paid work and practice stand outside every total. */
function isUnpaidWork(facts: PlatformFacts): boolean {
  return facts.paid !== true && facts.group !== 'practice';
}

function valuePlatform(facts: PlatformFacts, work: Work, choice: LensChoice): PlatformValue {
  const kinds = new Map<Kind, KindValue>();
  for (const [kind, totals] of work.totals.get(facts.id) ?? []) {
    kinds.set(kind, valueKind(facts, kind, totals, choice));
  }
  const days = { days: work.days, activeDays: work.activeDays.get(facts.id) ?? 0 };
  const average = choice.lens === 'ad' ? averageUser(facts, days, choice) : undefined;
  return {
    ...combine([...kinds.values()], currencyOf(choice)),
    id: facts.id,
    owner: facts.owner,
    kinds,
    ...(average ? { averageUser: average } : {}),
  };
}

function valueKind(facts: PlatformFacts, kind: Kind, totals: Totals, choice: LensChoice): KindValue {
  const priced = priceActs(facts, kind, totals, choice);
  return {
    ...priced,
    acts: standing(totals),
    gross: totals.n,
    seconds: effort(kind, totals).seconds,
    missing: isPriced(priced.price) ? [] : [priced.price.reason],
  };
}

function valueKinds(platforms: readonly PlatformValue[], currency: Currency): Map<Kind, KindValue> {
  const kinds = new Map<Kind, KindValue>();
  for (const kind of KINDS) {
    const parts = platforms.flatMap((platform) => platform.kinds.get(kind) ?? []);
    if (parts.length > 0) kinds.set(kind, combine(parts, currency));
  }
  return kinds;
}

/** Platforms of one family share a figure: the one with the most days stands for all of them. */
function averageOverFamilies(platforms: readonly PlatformValue[]): Range | undefined {
  const families = new Map<string, Range>();
  for (const { id, averageUser: average } of platforms) {
    const family = familyOf(id);
    const known = families.get(family);
    if (average && (!known || average.central > known.central)) families.set(family, average);
  }
  return [...families.values()].reduce<Range | undefined>(
    (sum, part) => (sum ? add(sum, part) : part),
    undefined,
  );
}
