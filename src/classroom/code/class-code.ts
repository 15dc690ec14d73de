import { checksHold, withChecks } from './check-symbols.ts';
import type { ClassResult } from './class-result.ts';
import { numberOfSymbols, symbolsOf, symbolsOfNumber, textOf } from './crockford.ts';
import { lessonNumber } from './lesson-pin.ts';
import { numberOfResult, RESULTS, resultOfNumber } from './result-number.ts';

/** Characters of a class code: twelve that speak, two that check. */
export const CODE_LENGTH = 14;

const CHECKED_LENGTH = CODE_LENGTH - 2;
/** What is left of the sixty bits beside the lesson's fourteen. */
const BODY_BITS = 46;

/** Codes that one result can have: two pupils with the same numbers rarely look like one who handed in twice. */
export const SALTS = Number((1n << BigInt(BODY_BITS)) / RESULTS);

/** An odd factor and its inverse modulo 2⁴⁶ spread the digits, so that few codes hold a row of zeros to miscount. */
const SPREAD = 0x1e3779b97f4bn;
const GATHER = inverse(SPREAD);

/** Newton's iteration: each round doubles the number of right bits. */
function inverse(odd: bigint): bigint {
  let guess = 1n;
  for (let bits = 1; bits < BODY_BITS; bits *= 2)
    guess = BigInt.asUintN(BODY_BITS, guess * (2n - odd * guess));
  return guess;
}

/**
 * The class code of a rounded result.
 * @param pin the lesson's PIN; codes of another PIN are refused
 * @param salt a random whole number, 0 to `SALTS - 1`
 */
export function makeClassCode(result: ClassResult, pin: string, salt: number): string {
  const body = BigInt(salt) * RESULTS + numberOfResult(result);
  const spread = BigInt.asUintN(BODY_BITS, body * SPREAD);
  const number = (BigInt(lessonNumber(pin)) << BigInt(BODY_BITS)) | spread;
  return textOf(withChecks(symbolsOfNumber(number, CHECKED_LENGTH)));
}

/** What a text turned out to be. `lesson` is the number of the lesson that it was made in. */
export type ReadCode =
  | { kind: 'code'; code: string; result: ClassResult }
  | { kind: 'length'; length: number }
  | { kind: 'mistyped' }
  | { kind: 'otherLesson'; lesson: number };

/** Reads one code; hyphens, spaces and case do not matter. */
export function readClassCode(text: string, pin: string): ReadCode {
  const bare = text.replace(/[\s\-–—.]/g, '');
  if (bare.length !== CODE_LENGTH) return { kind: 'length', length: bare.length };
  const symbols = symbolsOf(bare);
  if (!symbols || !checksHold(symbols)) return { kind: 'mistyped' };
  const number = numberOfSymbols(symbols.slice(0, CHECKED_LENGTH));
  const body = BigInt.asUintN(BODY_BITS, BigInt.asUintN(BODY_BITS, number) * GATHER);
  if (body >= RESULTS * BigInt(SALTS)) return { kind: 'mistyped' };
  const lesson = Number(number >> BigInt(BODY_BITS));
  if (lesson !== lessonNumber(pin)) return { kind: 'otherLesson', lesson };
  return { kind: 'code', code: textOf(symbols), result: resultOfNumber(body % RESULTS) };
}
