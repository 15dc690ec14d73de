import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Formula } from '../../../src/valuation/formula.ts';
import { formulas } from '../../../src/valuation/formulas.ts';
import { value } from '../../../src/valuation/lenses.ts';
import { formulaKey, unitKey } from '../../../src/valuation/method-keys.ts';
import { LENSES } from '../../../src/valuation/valuation.ts';
import { acts, B30, choice, work } from './work.ts';

const DONE = work({ facebook: B30, 'google-search': { search: acts(126) }, reddit: { like: acts(9) } });

/** The result as the written formula gives it, in micros. */
function reckon({ id, inputs }: Formula): number {
  const [a = 0, b = 0, c = 0] = inputs.map((input) => input.value.central);
  switch (id) {
    case 'ad-acts':
      return ((a * b) / ((c * 91.25) / 30)) * 1e6;
    case 'ad-average-user':
      return ((a * b) / 91.25) * 1e6;
    case 'ad-average-searches':
      return ((a * b) / (365 / 12)) * c * 1e6;
    case 'wage-seconds':
      return (a / 3600) * b * 1e6;
    case 'ad-searches':
    case 'click-acts':
    case 'click-worker':
    case 'training-labels':
      return a * b * 1e6;
  }
}

describe.each(LENSES)('%s', (lens) => {
  const found = formulas(DONE, choice({ lens, benchmark: 'latest' }));

  test('every formula gives the amount that is shown, to one micro a kind', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const formula of found) {
      expect(formula.result).toHaveProperty('central');
      const { central } = formula.result as { central: number };
      expect(Math.abs(central - reckon(formula))).toBeLessThanOrEqual(6);
    }
  });

  test('has words for every formula, with a place for each input and the result', () => {
    for (const language of readdirSync('locales')) {
      const messages = JSON.parse(readFileSync(`locales/${language}/methods.json`, 'utf8')) as Record<
        string,
        { message: string } | undefined
      >;
      for (const { id, inputs } of found) {
        const places = new Set(messages[formulaKey(id)]?.message.match(/\$\d/g));
        expect(places.size).toBe(inputs.length + 1);
        for (const { unit } of inputs) expect(messages[unitKey(unit)]?.message).toBeTruthy();
      }
    }
  });
});

test('the shared-out parts are the whole', () => {
  const chosen = choice();
  const parts = formulas(DONE, chosen).filter(({ id }) => id === 'ad-acts' || id === 'ad-searches');
  const sum = parts.reduce((all, { result }) => all + ('central' in result ? result.central : 0), 0);
  expect(value(DONE, chosen).price).toMatchObject({ central: sum });
});
