import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../src/acts/kinds.ts';
import { addTotals, noTotals } from '../../../src/acts/sums.ts';
import type { Totals } from '../../../src/acts/tally-row.ts';
import { valuePerAct } from '../../../src/valuation/ad-revenue.ts';
import { isPriced, money, type Price } from '../../../src/valuation/money.ts';
import { exactly, times } from '../../../src/valuation/spread.ts';
import { value } from '../../../src/valuation/lenses.ts';
import { LENSES, type LensChoice, type Valuation } from '../../../src/valuation/valuation.ts';
import { publishedWage } from '../../../src/valuation/wage.ts';
import { acts, PLATFORMS, work } from './work.ts';

type Rows = Record<string, Partial<Record<Kind, Totals>>>;

const choices: fc.Arbitrary<LensChoice> = fc.record({
  lens: fc.constantFrom(...LENSES),
  benchmark: fc.constantFrom('classic', 'latest', 'own'),
  ownBenchmark: fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
  region: fc.constantFrom('worldwide', 'us-canada', 'europe', 'asia-pacific', 'rest-of-world', 'unknown'),
  wage: fc.constantFrom('minwage_fr_2026', 'minwage_us', 'minwage_uk_2025').map(publishedWage),
});

/** Kinds whose effort the page witness measures; they are hardly ever taken back. */
const MEASURED: readonly Kind[] = ['comment', 'post', 'captcha'];

function totalsOf(kind: Kind): fc.Arbitrary<Totals> {
  const count = fc.integer({ min: 0, max: 5000 });
  if (!MEASURED.includes(kind))
    return fc.tuple(count, count).map(([n, undone]) => acts(n, { undone: Math.min(n, undone) }));
  return fc
    .tuple(count, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 60 }))
    .map(([seen, unseen, each]) => acts(seen + unseen, { page: seen, seconds: seen * each }));
}

const rows: fc.Arbitrary<Rows> = fc.dictionary(
  fc.constantFrom(...PLATFORMS.map(({ id }) => id)),
  fc
    .uniqueArray(fc.constantFrom(...KINDS), { maxLength: 6 })
    .chain((kinds) =>
      fc.tuple(...kinds.map((kind) => totalsOf(kind).map((totals) => [kind, totals] as const))),
    )
    .map((entries): Partial<Record<Kind, Totals>> => Object.fromEntries(entries)),
  { maxKeys: 5 },
);

function merge(a: Rows, b: Rows): Rows {
  const merged: Record<string, Partial<Record<Kind, Totals>>> = {};
  for (const part of [a, b]) {
    for (const [id, kinds] of Object.entries(part)) {
      const into = (merged[id] ??= {});
      for (const [kind, more] of Object.entries(kinds) as [Kind, Totals][]) {
        into[kind] = addTotals(into[kind] ?? noTotals(), more);
      }
    }
  }
  return merged;
}

const central = (price: Price) => (isPriced(price) ? price.central : 0);
const rowCount = ({ platforms }: Valuation) => platforms.reduce((n, { kinds }) => n + kinds.size, 0);
const counts = ({ acts: standing, gross, seconds, platforms, kinds }: Valuation) => ({
  standing,
  gross,
  seconds,
  platforms: platforms.map(({ id, acts: n, gross: all }) => [id, n, all]),
  kinds: [...kinds].map(([kind, { acts: n, gross: all }]) => [kind, n, all]),
});

describe('every lens', () => {
  test('gives the whole when a period is split in two and added, to one micro a row', () => {
    fc.assert(
      fc.property(rows, rows, choices, (a, b, chosen) => {
        const [first, second, whole] = [a, b, merge(a, b)].map((part) => value(work(part), chosen));
        if (!first || !second || !whole) throw new Error('Three valuations were made');
        const difference = central(first.price) + central(second.price) - central(whole.price);
        expect(Math.abs(difference)).toBeLessThanOrEqual(rowCount(whole));
      }),
    );
  });

  test('never falls when an act is added', () => {
    fc.assert(
      fc.property(
        rows,
        choices,
        fc.constantFrom(...PLATFORMS),
        fc.constantFrom(...KINDS),
        (before, chosen, platform, kind) => {
          const one = acts(1, MEASURED.includes(kind) ? { seconds: 3 } : {});
          const after = merge(before, { [platform.id]: { [kind]: one } });
          const [less, more] = [value(work(before), chosen).price, value(work(after), chosen).price];
          expect(central(more)).toBeGreaterThanOrEqual(central(less));
        },
      ),
    );
  });

  test('leaves every count as it is', () => {
    fc.assert(
      fc.property(rows, choices, choices, (done, one, other) => {
        expect(counts(value(work(done), one))).toEqual(counts(value(work(done), other)));
      }),
    );
  });

  test('keeps low ≤ central ≤ high, in whole micros, in one currency', () => {
    fc.assert(
      fc.property(rows, choices, (done, chosen) => {
        const valuation = value(work(done), chosen);
        for (const { price } of [valuation, ...valuation.platforms, ...valuation.kinds.values()]) {
          if (!isPriced(price)) continue;
          expect(price.currency).toBe(valuation.currency);
          expect(price.low).toBeLessThanOrEqual(price.central);
          expect(price.central).toBeLessThanOrEqual(price.high);
          expect([price.low, price.central, price.high].every(Number.isSafeInteger)).toBe(true);
        }
      }),
    );
  });

  test('adds up to its total by platform and by kind', () => {
    fc.assert(
      fc.property(rows, choices, (done, chosen) => {
        const valuation = value(work(done), chosen);
        const byPlatform = valuation.platforms.reduce((sum, { price }) => sum + central(price), 0);
        const byKind = [...valuation.kinds.values()].reduce((sum, { price }) => sum + central(price), 0);
        expect(byPlatform).toBe(central(valuation.price));
        expect(byKind).toBe(central(valuation.price));
      }),
    );
  });
});

test('over all users the ad lens gives back the benchmark, to one micro a user', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 10_000 }),
      (actsOfUsers, cents) => {
        const all = actsOfUsers.reduce((sum, n) => sum + n, 0);
        fc.pre(all > 0);
        const users = actsOfUsers.length;
        // Acts of a quarter of 91.25 days, so the mean of 30 days is 30 / 91.25 of that.
        const perAct = valuePerAct(exactly(cents / 100), exactly(((all / users) * 30) / 91.25));
        const shared = actsOfUsers.reduce((sum, n) => sum + money(times(perAct, n), 'USD').central, 0);
        expect(Math.abs(shared - users * cents * 10_000)).toBeLessThanOrEqual(users);
      },
    ),
  );
});
