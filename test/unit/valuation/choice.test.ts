import { describe, expect, test } from 'vitest';
import { choiceOf, type LensSettings } from '../../../src/valuation/choice.ts';
import { suggestCountry, suggestRegion } from '../../../src/valuation/region.ts';
import { suggestWage } from '../../../src/valuation/wage.ts';

const SETTINGS: LensSettings = {
  lens: 'ad',
  benchmark: 'classic',
  ownBenchmark: 4.75,
  region: 'auto',
  wage: 'auto',
  ownWage: { amount: 10, currency: 'USD' },
};

describe('a language suggests', () => {
  test.each([
    ['fr', 'europe', 'minwage_fr_2026'],
    ['fr-CA', 'us-canada', 'wage_mturk_hara'],
    ['en-US', 'us-canada', 'minwage_us'],
    ['en-GB', 'europe', 'minwage_uk_2025'],
    ['en', 'unknown', 'wage_mturk_hara'],
    ['de-Latn-AT', 'europe', 'wage_mturk_hara'],
    ['tr', 'europe', 'wage_mturk_hara'],
    ['ja', 'asia-pacific', 'wage_mturk_hara'],
    ['zh-Hant', 'asia-pacific', 'wage_mturk_hara'],
    ['pt-BR', 'rest-of-world', 'wage_mturk_hara'],
    ['es-419', 'rest-of-world', 'wage_mturk_hara'],
    ['en-001', 'unknown', 'wage_mturk_hara'],
    ['sw', 'rest-of-world', 'wage_mturk_hara'],
  ])('%s: %s and %s', (language, region, wage) => {
    expect(suggestRegion(language)).toBe(region);
    expect(suggestWage(language)).toBe(wage);
  });

  test('nothing, if it is no language', () => {
    expect(suggestCountry('')).toBeUndefined();
    expect(suggestRegion('not a tag')).toBe('unknown');
  });
});

describe('settings', () => {
  test('decide before the language does', () => {
    const chosen = choiceOf({ ...SETTINGS, region: 'asia-pacific', wage: 'wage_kenya_sama' }, 'fr-FR');
    expect(chosen).toMatchObject({
      region: 'asia-pacific',
      wage: { amount: 1.66, source: 'wage_kenya_sama' },
    });
  });

  test('that name no region and no wage leave both to the language', () => {
    const chosen = choiceOf({ ...SETTINGS, region: 'atlantis', wage: 'time_like' }, 'fr-FR');
    expect(chosen).toMatchObject({ region: 'europe', wage: { amount: 12.02, currency: 'EUR' } });
  });

  test('may bring a wage and a benchmark of their own, never below zero', () => {
    const own = { ownBenchmark: -3, wage: 'own', ownWage: { amount: 31, currency: 'CHF' } };
    expect(choiceOf({ ...SETTINGS, ...own }, 'de-CH')).toMatchObject({
      ownBenchmark: 0,
      wage: { amount: 31, currency: 'CHF', source: 'own' },
    });
  });

  test.each([
    { amount: Number.NaN, currency: 'EUR' },
    { amount: -1, currency: 'EUR' },
    { amount: 10, currency: 'euros' },
  ])('with a wage that is none (%o) leave it to the language', (ownWage) => {
    expect(choiceOf({ ...SETTINGS, wage: 'own', ownWage }, 'fr').wage.source).toBe('minwage_fr_2026');
  });
});
