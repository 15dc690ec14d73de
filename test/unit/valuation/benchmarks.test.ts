import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/acts/kinds.ts';
import { BENCHMARKS } from '../../../src/valuation/benchmarks.ts';
import { areaKey, benchmarkKeys, reasonKey } from '../../../src/valuation/message-keys.ts';
import { basisKey, unitKey } from '../../../src/valuation/method-keys.ts';
import { value } from '../../../src/valuation/lenses.ts';
import { PUBLISHED } from '../../../src/valuation/published.ts';
import { LENSES } from '../../../src/valuation/valuation.ts';
import { publishedWage, WAGE_IDS } from '../../../src/valuation/wage.ts';
import { acts, choice, PLATFORMS, work } from './work.ts';

const LANGUAGES = readdirSync('locales');

type Messages = Record<string, { message: string }>;
const IDS: ReadonlySet<string> = new Set(BENCHMARKS.map(({ id }) => id));

function messages(language: string): Messages {
  return JSON.parse(readFileSync(`locales/${language}/methods.json`, 'utf8')) as Messages;
}

describe.each(BENCHMARKS.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('has a source, a date, a value inside its range, and a currency if it is money', () => {
    expect(id).toMatch(/^[a-z0-9_]+$/);
    expect(entry.source.length).toBeGreaterThan(3);
    expect(entry.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(entry.period).toMatch(/\d{4}/);
    expect(entry.low ?? entry.value).toBeLessThanOrEqual(entry.value);
    expect(entry.high ?? entry.value).toBeGreaterThanOrEqual(entry.value);
    expect(entry.url ?? 'https://').toMatch(/^https:\/\//);
    const money =
      /quarter$|year$|^search$|^act$|^hour$/.test(entry.unit) && !entry.unit.startsWith('trillion');
    expect(entry.currency).toEqual(money ? expect.stringMatching(/^[A-Z]{3}$/) : undefined);
  });

  test.each(LANGUAGES)('says in %s what it is, what it means and what it cannot tell', (language) => {
    const found = messages(language);
    const { name, definition, limits } = benchmarkKeys(id);
    const keys = [name, definition, limits, unitKey(entry.unit), areaKey(entry.area), basisKey(entry.basis)];
    expect(keys.filter((key) => !found[key]?.message)).toEqual([]);
  });
});

test('no id is given twice', () => {
  expect(IDS.size).toBe(BENCHMARKS.length);
});

test('no message is kept for a figure that is gone, and none holds a dollar sign that is no substitution', () => {
  for (const language of LANGUAGES) {
    const found = messages(language);
    const about = Object.keys(found).map(
      (key) => /^methods_benchmark_(.*)_(?:name|definition|limits)$/.exec(key)?.[1],
    );
    expect(about.filter((id) => id !== undefined && id !== 'own' && !IDS.has(id))).toEqual([]);
    const dollars = Object.entries(found).filter(
      ([key, { message }]) => message.includes('$') && !/_formula_|_collective_sum/.test(key),
    );
    expect(dollars).toEqual([]);
  }
});

test.each(LENSES)(
  '%s: every price names the figures that it rests on, every missing price its reason',
  (lens) => {
    const all = Object.fromEntries(KINDS.map((kind) => [kind, acts(3)]));
    const done = work(Object.fromEntries(PLATFORMS.map(({ id }) => [id, all])));
    const english = messages('en');
    for (const benchmark of ['classic', 'latest', 'own'] as const) {
      const valuation = value(done, choice({ lens, benchmark, region: 'unknown' }));
      const parts = valuation.platforms.flatMap(({ kinds }) => [...kinds.values()]);
      for (const { price, sources, zero } of parts) {
        const reason = 'reason' in price ? price.reason : zero;
        expect(reason ? english[reasonKey(reason)] : sources.length).toBeTruthy();
        expect(sources.filter((source) => source !== 'own' && !IDS.has(source))).toEqual([]);
      }
    }
  },
);

test('published figures are revenue per user and quarter in dollars', () => {
  for (const { worldwide, regions } of Object.values(PUBLISHED)) {
    for (const id of [worldwide, ...Object.values(regions)]) {
      const entry = BENCHMARKS.find((one) => one.id === id);
      expect(entry).toMatchObject({ currency: 'USD', unit: expect.stringMatching(/user-quarter$/) });
    }
  }
});

test('wages are paid by the hour in their own currency', () => {
  expect(WAGE_IDS.map((id) => publishedWage(id).currency)).toEqual(
    expect.arrayContaining(['EUR', 'GBP', 'USD']),
  );
  expect(() => publishedWage('time_like')).toThrow('no wage');
});
