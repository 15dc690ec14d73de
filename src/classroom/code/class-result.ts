/** One number of a class code: counted in steps up to a most, both chosen so that fourteen characters suffice. */
export interface CodedCount {
  readonly name: string;
  readonly step: number;
  readonly most: number;
}

/** The counts of a class code. Likes are plenty and rounded hardest; what happens once or twice is only clamped. */
export const CODED_COUNTS = [
  { name: 'like', step: 5, most: 150 },
  { name: 'reaction', step: 3, most: 30 },
  { name: 'comment', step: 2, most: 20 },
  { name: 'share', step: 2, most: 18 },
  { name: 'follow', step: 2, most: 18 },
  { name: 'tag', step: 1, most: 6 },
  { name: 'rate', step: 1, most: 4 },
  { name: 'report', step: 1, most: 2 },
  { name: 'vote', step: 1, most: 4 },
  { name: 'feedback', step: 1, most: 3 },
  { name: 'imageCaptcha', step: 1, most: 3 },
  { name: 'otherCaptcha', step: 1, most: 3 },
] as const satisfies readonly CodedCount[];

export type CountName = (typeof CODED_COUNTS)[number]['name'];

/** The guess before the shift, in acts. */
export const CODED_GUESS = { name: 'guess', step: 10, most: 300 } as const satisfies CodedCount;

/** Answers to "what would be fair?", in the order of the code; a pupil may give none. */
export const FAIR_ANSWERS = ['paidPerAct', 'commonFund', 'noAdverts', 'asItIs', 'notSure'] as const;

export type FairAnswer = (typeof FAIR_ANSWERS)[number];

/** The anonymous result of one shift: no name, no device, no time, no text. */
export interface ClassResult {
  counts: Record<CountName, number>;
  guess?: number;
  fair?: FairAnswer;
}

/** The counts of a result, each by its place in `CODED_COUNTS`. */
export function countsBy(
  count: (coded: (typeof CODED_COUNTS)[number], index: number) => number,
): Record<CountName, number> {
  return Object.fromEntries(CODED_COUNTS.map((coded, index) => [coded.name, count(coded, index)])) as Record<
    CountName,
    number
  >;
}

/** All acts of a result. */
export function actsOf(result: ClassResult): number {
  return Object.values(result.counts).reduce((sum, count) => sum + count, 0);
}
