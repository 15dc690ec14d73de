import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/classroom/board/summary.ts';
import { actsOf, countsBy, type ClassResult } from '../../../../src/classroom/code/class-result.ts';
import { quartilesOf } from '../../../../src/classroom/board/quartiles.ts';
import { roundedResult } from '../code/arbitraries.ts';

const results = fc.array(roundedResult, { minLength: 0, maxLength: 40 });

describe('the summary of a board', () => {
  it('is there from five pupils on, or from as many as the setting asks, never from fewer', () => {
    fc.assert(
      fc.property(results, fc.integer({ min: -3, max: 20 }), (all, minGroup) => {
        expect(summarise(all, minGroup) !== undefined).toBe(all.length >= Math.max(5, minGroup));
      }),
    );
  });

  it('does not depend on the order of the pupils', () => {
    fc.assert(
      fc.property(results, (all) => {
        expect(summarise(all.toReversed(), 5)).toEqual(summarise(all, 5));
      }),
    );
  });

  it('counts every act in one total', () => {
    fc.assert(
      fc.property(results, (all) => {
        const summary = summarise(all, 5);
        fc.pre(summary !== undefined);
        const totals = [...(summary?.totals.values() ?? [])].reduce((sum, total) => sum + total, 0);
        expect(totals).toBe(summary?.totalActs);
        expect(totals).toBe(all.reduce((sum, result) => sum + actsOf(result), 0));
      }),
    );
  });

  it('keeps guesses and votes back until enough pupils gave one', () => {
    const silent: ClassResult = { counts: countsBy(() => 0) };
    const speaking: ClassResult = { counts: countsBy(() => 0), guess: 40, fair: 'commonFund' };
    const four = summarise([...Array.from({ length: 4 }, () => speaking), silent, silent], 5);
    expect(four?.guess).toBeUndefined();
    expect(four?.fair).toBeUndefined();
    const five = summarise([...Array.from({ length: 5 }, () => speaking), silent], 5);
    expect(five?.guess?.median).toBe(40);
    expect(five?.fair?.get('commonFund')).toBe(5);
    expect(five?.fair?.get('asItIs')).toBe(0);
  });
});

describe('quartiles', () => {
  it('are those of the textbook', () => {
    expect(quartilesOf([1, 2, 3, 4, 5])).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(quartilesOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
    expect(quartilesOf([7])).toEqual({ lower: 7, median: 7, upper: 7 });
    expect(quartilesOf([])).toBeUndefined();
  });

  it('lie in order, between the extremes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 1 }), (numbers) => {
        const { lower, median, upper } = quartilesOf(numbers) ?? { lower: NaN, median: NaN, upper: NaN };
        expect(lower).toBeGreaterThanOrEqual(Math.min(...numbers));
        expect(median).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeGreaterThanOrEqual(median);
        expect(upper).toBeLessThanOrEqual(Math.max(...numbers));
      }),
    );
  });
});
