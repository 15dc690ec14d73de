import { CODED_GUESS, countsBy, type ClassResult, type CodedCount } from './class-result.ts';

/**
 * A count on its grid: up or down by chance, the nearer step the likelier, so that the total of a class is right on
 * average while no number is exactly one pupil's (random rounding, as census offices do it).
 */
function roundByChance(count: number, { step, most }: CodedCount, random: () => number): number {
  const steps = Math.min(Math.max(count, 0), most) / step;
  const below = Math.floor(steps);
  return Math.min(most, step * (below + (random() < steps - below ? 1 : 0)));
}

/** A result as the class code can hold it: rounded, clamped. `random` gives numbers in [0, 1). */
export function roundResult(result: ClassResult, random: () => number): ClassResult {
  const rounded: ClassResult = {
    counts: countsBy((coded) => roundByChance(result.counts[coded.name], coded, random)),
  };
  if (result.guess !== undefined) rounded.guess = roundByChance(result.guess, CODED_GUESS, random);
  if (result.fair !== undefined) rounded.fair = result.fair;
  return rounded;
}
