import fc from 'fast-check';
import {
  CODED_COUNTS,
  CODED_GUESS,
  FAIR_ANSWERS,
  type ClassResult,
  type CodedCount,
  type CountName,
} from '../../../../src/classroom/code/class-result.ts';

function onGrid({ step, most }: CodedCount): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: most / step }).map((steps) => steps * step);
}

const counts = fc.record(
  Object.fromEntries(CODED_COUNTS.map((coded) => [coded.name, onGrid(coded)])) as Record<
    CountName,
    fc.Arbitrary<number>
  >,
  { noNullPrototype: true },
);

/** Any result that a class code can hold. */
export const roundedResult: fc.Arbitrary<ClassResult> = fc
  .record(
    { counts, guess: onGrid(CODED_GUESS), fair: fc.constantFrom(...FAIR_ANSWERS) },
    { requiredKeys: ['counts'], noNullPrototype: true },
  )
  .map((result) => result as ClassResult);

/** Any result of a shift, before it is rounded. */
export const rawResult: fc.Arbitrary<ClassResult> = fc.record(
  {
    counts: fc.record(
      Object.fromEntries(CODED_COUNTS.map(({ name }) => [name, fc.nat({ max: 1000 })])) as Record<
        CountName,
        fc.Arbitrary<number>
      >,
      { noNullPrototype: true },
    ),
    guess: fc.nat({ max: 1000 }),
  },
  { noNullPrototype: true },
);

export const fourDigitPin = fc.integer({ min: 0, max: 9999 }).map((pin) => String(pin).padStart(4, '0'));

/** Any UTF-16 units at all, lone surrogates and controls among them. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units));
}
