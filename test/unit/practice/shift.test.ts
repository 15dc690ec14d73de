import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  endShift,
  isCounterShown,
  newShift,
  pauseShift,
  resumeShift,
  secondsLeft,
  startShift,
  tickShift,
} from '../../../src/practice/shift/shift.ts';

const T = 1_700_000_000_000;

describe('a shift', () => {
  it('lasts six minutes unless the lesson says otherwise', () => {
    const shift = startShift(newShift('4217'), {}, T);
    expect(secondsLeft(shift, T)).toBe(360);
    expect(tickShift(shift, T + 359_000).phase).toBe('running');
    expect(tickShift(shift, T + 360_000).phase).toBe('done');
  });

  it('keeps the counter covered for the first half', () => {
    const shift = startShift(newShift('4217', 100), {}, T);
    expect(isCounterShown(shift, T + 49_999)).toBe(false);
    expect(isCounterShown(shift, T + 50_000)).toBe(true);
    expect(isCounterShown(endShift(shift, T + 10), T + 10)).toBe(true);
  });

  it('keeps both guesses, and their absence', () => {
    expect(startShift(newShift(''), { acts: 40, cents: 3 }, T)).toMatchObject({
      guessActs: 40,
      guessCents: 3,
    });
    expect(startShift(newShift(''), {}, T).guessActs).toBeUndefined();
  });

  it('does not let pauses count, however many there are', () => {
    const spans = fc.array(fc.tuple(fc.nat({ max: 20_000 }), fc.nat({ max: 900_000 })), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (pauses) => {
        let now = T;
        let shift = startShift(newShift('4217', 3600), {}, now);
        for (const [work, pause] of pauses) {
          now += work;
          shift = pauseShift(shift, now);
          now += pause;
          shift = resumeShift(shift, now);
        }
        const worked = pauses.reduce((sum, [work]) => sum + work, 0);
        expect(secondsLeft(shift, now)).toBe(Math.ceil((3_600_000 - worked) / 1000));
      }),
    );
  });

  it('never has more left than its length, even if the clock is set back', () => {
    const shift = startShift(newShift('4217', 60), {}, T);
    expect(secondsLeft(shift, T - 100_000)).toBe(60);
  });

  it('takes only lengths that a lesson can hold', () => {
    expect(newShift('', 0).length).toBe(1);
    expect(newShift('', 1e9).length).toBe(3600);
  });
});
