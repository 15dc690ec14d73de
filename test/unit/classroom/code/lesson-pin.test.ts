import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './arbitraries.ts';
import { lessonNumber, LESSONS, newPin, pinOfLesson } from '../../../../src/classroom/code/lesson-pin.ts';

describe('the number of a lesson', () => {
  it('is another one for each four-digit PIN, for no PIN, and for any word', () => {
    const pins = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0'));
    const numbers = new Set([...pins, '', 'HERON'].map(lessonNumber));
    expect(numbers.size).toBe(10_002);
  });

  it('fits into fourteen bits for any text', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(lessonNumber(text)).toBeGreaterThanOrEqual(0);
        expect(lessonNumber(text)).toBeLessThan(LESSONS);
      }),
    );
  });

  it('does not mind case and spaces', () => {
    expect(lessonNumber(' heron ')).toBe(lessonNumber('HERON'));
    expect(lessonNumber('42 17')).toBe(4217);
  });

  it('tells its four-digit PIN, and nothing of a word', () => {
    expect(pinOfLesson(lessonNumber('0042'))).toBe('0042');
    expect(pinOfLesson(lessonNumber('HERON'))).toBeUndefined();
    expect(pinOfLesson(lessonNumber(''))).toBeUndefined();
  });
});

describe('a new PIN', () => {
  it('has four digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
        expect(newPin(random)).toMatch(/^\d{4}$/);
      }),
    );
  });
});
