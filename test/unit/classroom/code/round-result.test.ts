import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODED_COUNTS, CODED_GUESS } from '../../../../src/classroom/code/class-result.ts';
import { randomFrom } from '../../../../src/classroom/code/random.ts';
import { roundResult } from '../../../../src/classroom/code/round-result.ts';
import { rawResult, roundedResult } from './arbitraries.ts';

describe('rounding of a result', () => {
  it('puts every count on its grid, below its most, and nearer than one step', () => {
    fc.assert(
      fc.property(rawResult, fc.nat(), (raw, seed) => {
        const rounded = roundResult(raw, randomFrom(seed));
        for (const { name, step, most } of CODED_COUNTS) {
          expect(rounded.counts[name] % step).toBe(0);
          expect(rounded.counts[name]).toBeLessThanOrEqual(most);
          expect(Math.abs(rounded.counts[name] - Math.min(raw.counts[name], most))).toBeLessThan(step);
        }
        expect((rounded.guess ?? 0) % CODED_GUESS.step).toBe(0);
        expect(rounded.guess).toBeLessThanOrEqual(CODED_GUESS.most);
      }),
    );
  });

  it('leaves alone what is on the grid already', () => {
    fc.assert(
      fc.property(roundedResult, fc.nat(), (result, seed) => {
        expect(roundResult(result, randomFrom(seed))).toEqual(result);
      }),
    );
  });

  it('is right on average', () => {
    const random = randomFrom(7);
    const counts = Object.fromEntries(CODED_COUNTS.map(({ name }) => [name, 1])) as Parameters<
      typeof roundResult
    >[0]['counts'];
    const sums = new Map<string, number>();
    for (let i = 0; i < 3000; i++) {
      for (const [name, count] of Object.entries(roundResult({ counts }, random).counts))
        sums.set(name, (sums.get(name) ?? 0) + count);
    }
    for (const [name, sum] of sums) expect(sum / 3000, name).toBeCloseTo(1, 0.9);
  });
});
