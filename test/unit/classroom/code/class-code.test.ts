import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODE_LENGTH,
  makeClassCode,
  readClassCode,
  SALTS,
} from '../../../../src/classroom/code/class-code.ts';
import { CROCKFORD } from '../../../../src/classroom/code/crockford.ts';
import { countsBy } from '../../../../src/classroom/code/class-result.ts';
import { anyText, fourDigitPin, roundedResult } from './arbitraries.ts';

const salt = fc.integer({ min: 0, max: SALTS - 1 });
const code = fc.tuple(roundedResult, fourDigitPin, salt);

describe('a class code', () => {
  it('is fourteen characters of Crockford base 32', () => {
    fc.assert(
      fc.property(code, ([result, pin, salt]) => {
        expect(makeClassCode(result, pin, salt)).toMatch(/^[0-9A-HJKMNP-TV-Z]{14}$/);
      }),
    );
  });

  it('gives back the result it was made of', () => {
    fc.assert(
      fc.property(code, ([result, pin, salt]) => {
        const text = makeClassCode(result, pin, salt);
        expect(readClassCode(text, pin)).toEqual({ kind: 'code', code: text, result });
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses every single mistyped character', () => {
    fc.assert(
      fc.property(code, ([result, pin, salt]) => {
        const text = makeClassCode(result, pin, salt);
        for (let i = 0; i < CODE_LENGTH; i++) {
          for (const other of CROCKFORD) {
            if (other === text[i]) continue;
            expect(readClassCode(text.slice(0, i) + other + text.slice(i + 1), pin).kind).toBe('mistyped');
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses any two characters swapped, neighbours or not', () => {
    fc.assert(
      fc.property(code, ([result, pin, salt]) => {
        const chars = [...makeClassCode(result, pin, salt)];
        for (let i = 0; i < CODE_LENGTH; i++) {
          for (let k = i + 1; k < CODE_LENGTH; k++) {
            if (chars[i] === chars[k]) continue;
            const swapped = chars
              .with(i, chars[k] ?? '')
              .with(k, chars[i] ?? '')
              .join('');
            expect(readClassCode(swapped, pin).kind).toBe('mistyped');
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('refuses any two mistyped characters', () => {
    const place = fc.integer({ min: 0, max: CODE_LENGTH - 1 });
    const change = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(code, place, place, change, change, ([result, pin, salt], i, k, a, b) => {
        fc.pre(i !== k);
        const chars = [...makeClassCode(result, pin, salt)];
        for (const [at, by] of [
          [i, a],
          [k, b],
        ] as const) {
          chars[at] = CROCKFORD.charAt((CROCKFORD.indexOf(chars[at] ?? '') + by) % 32);
        }
        expect(readClassCode(chars.join(''), pin).kind).toBe('mistyped');
      }),
      { numRuns: 1000 },
    );
  });

  it('never passes for a code of another lesson', () => {
    fc.assert(
      fc.property(code, fourDigitPin, ([result, pin, salt], other) => {
        fc.pre(pin !== other);
        expect(readClassCode(makeClassCode(result, pin, salt), other)).toEqual({
          kind: 'otherLesson',
          lesson: Number(pin),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('of no PIN is not one of a PIN, nor of a word', () => {
    const text = makeClassCode({ counts: countsBy(() => 0) }, '', 0);
    expect(readClassCode(text, '').kind).toBe('code');
    expect(readClassCode(text, '0000').kind).toBe('otherLesson');
    expect(readClassCode(text, 'HERON').kind).toBe('otherLesson');
  });

  it('is read in small letters, in groups, and with the letters that look like digits', () => {
    const pin = '4217';
    const texts = Array.from({ length: SALTS }, (_, salt) =>
      makeClassCode({ counts: countsBy(() => 0) }, pin, salt),
    );
    for (const text of texts) {
      const written = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
      expect(
        readClassCode(`${written.slice(0, 4)}-${written.slice(4, 9)} ${written.slice(9)}`, pin).kind,
      ).toBe('code');
    }
    expect(texts.some((text) => /[01]/.test(text))).toBe(true);
  });

  it('says how long a text is that is too short or too long', () => {
    expect(readClassCode('ABC', '1')).toEqual({ kind: 'length', length: 3 });
    expect(readClassCode('0'.repeat(15), '1')).toEqual({ kind: 'length', length: 15 });
  });

  it('is never a row of one character, nor anything with a foreign character', () => {
    for (const char of CROCKFORD) expect(readClassCode(char.repeat(14), '0000').kind).toBe('mistyped');
    const text = makeClassCode({ counts: countsBy(() => 0) }, '4217', 0);
    for (const char of 'Uu*é€😀')
      expect(readClassCode(text.slice(0, 13) + char, '4217').kind).not.toBe('code');
  });

  it('survives any text at all', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(['length', 'mistyped', 'otherLesson', 'code']).toContain(readClassCode(text, '4217').kind);
      }),
    );
  });
});
