import {
  CODED_COUNTS,
  CODED_GUESS,
  countsBy,
  FAIR_ANSWERS,
  type ClassResult,
  type CodedCount,
} from './class-result.ts';

function choices({ step, most }: CodedCount): bigint {
  return BigInt(most / step) + 1n;
}

/** Counts, then the guess (0: none), then the vote (0: none): the places of a mixed-radix number, the lowest first. */
const RADICES: readonly bigint[] = [
  ...CODED_COUNTS.map(choices),
  choices(CODED_GUESS) + 1n,
  BigInt(FAIR_ANSWERS.length) + 1n,
];

/** How many different results there are. */
export const RESULTS: bigint = RADICES.reduce((product, radix) => product * radix, 1n);

/** A rounded result as a whole number from 0 to `RESULTS - 1`. */
export function numberOfResult({ counts, guess, fair }: ClassResult): bigint {
  const digits = [
    ...CODED_COUNTS.map(({ name, step }) => counts[name] / step),
    guess === undefined ? 0 : guess / CODED_GUESS.step + 1,
    fair === undefined ? 0 : FAIR_ANSWERS.indexOf(fair) + 1,
  ];
  return digits.reduceRight((number, digit, i) => number * (RADICES[i] ?? 1n) + BigInt(digit), 0n);
}

/** The result that a number stands for. */
export function resultOfNumber(number: bigint): ClassResult {
  let rest = number;
  const digits = RADICES.map((radix) => {
    const digit = Number(rest % radix);
    rest /= radix;
    return digit;
  });
  const result: ClassResult = { counts: countsBy(({ step }, i) => (digits[i] ?? 0) * step) };
  const [guess = 0, answer = 0] = digits.slice(CODED_COUNTS.length);
  if (guess > 0) result.guess = (guess - 1) * CODED_GUESS.step;
  const fair = FAIR_ANSWERS[answer - 1];
  if (fair !== undefined) result.fair = fair;
  return result;
}
