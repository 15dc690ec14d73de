/*
 * Whole numbers as text, for a store that counts every byte of JSON. Only characters that take one byte there: no
 * quotation mark, no backslash, no '<', and no space, which separates.
 */

const SYMBOLS = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).filter(
  (symbol) => !'"\\<'.includes(symbol),
);

/** Digits of a number are in this base; the last one is marked by being among the first symbols. */
const BASE = 45;

/** Followed by a number: so many zeros, and two more. */
const ZEROS = SYMBOLS[2 * BASE] ?? '';

const VALUES = new Map(SYMBOLS.map((symbol, index) => [symbol, index]));

function numberText(number: number): string {
  let text = SYMBOLS[number % BASE] ?? '';
  for (let rest = Math.floor(number / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = (SYMBOLS[BASE + (rest % BASE)] ?? '') + text;
  return text;
}

/** Numbers of 0 or more as text; zeros at the end are left out. */
export function numbersText(numbers: readonly number[]): string {
  let text = '';
  let zeros = 0;
  for (const number of numbers) {
    if (number === 0) {
      zeros += 1;
      continue;
    }
    text += zeros < 2 ? numberText(0).repeat(zeros) : ZEROS + numberText(zeros - 2);
    text += numberText(number);
    zeros = 0;
  }
  return text;
}

/** The numbers of a text; undefined if it is none, or holds more than `most` numbers. */
export function textNumbers(text: string, most: number): number[] | undefined {
  const numbers: number[] = [];
  let number = 0;
  let isRun = false;
  for (const symbol of text) {
    const value = VALUES.get(symbol);
    if (value === undefined || number > Number.MAX_SAFE_INTEGER / BASE) return undefined;
    if (symbol === ZEROS) isRun = true;
    else if (value >= BASE) number = number * BASE + value - BASE;
    else {
      number = number * BASE + value;
      if (isRun && number + 2 + numbers.length > most) return undefined;
      if (isRun) numbers.push(...Array.from({ length: number + 2 }, () => 0));
      else numbers.push(number);
      if (numbers.length > most) return undefined;
      number = 0;
      isRun = false;
    }
  }
  return numbers;
}
