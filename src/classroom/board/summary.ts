import type { Kind } from '../../acts/kinds.ts';
import {
  actsOf,
  CODED_COUNTS,
  FAIR_ANSWERS,
  type ClassResult,
  type CountName,
  type FairAnswer,
} from '../code/class-result.ts';
import { quartilesOf, type Quartiles } from './quartiles.ts';

/** Fewest pupils for which anything but their number is shown, whatever the setting says. */
export const SMALLEST_GROUP = 5;

/** What a board tells of a class; never of a pupil: no smallest, no greatest, no single result. */
export interface BoardSummary {
  pupils: number;
  acts: Quartiles;
  totalActs: number;
  totals: ReadonlyMap<CountName, number>;
  /** Guesses before the shift, if enough pupils made one. */
  guess?: Quartiles;
  /** Votes on what would be fair, if enough pupils gave one. */
  fair?: ReadonlyMap<FairAnswer, number>;
}

/** The summary of a board, or undefined while it holds fewer than `minGroup` (at least five) pupils. */
export function summarise(results: readonly ClassResult[], minGroup: number): BoardSummary | undefined {
  const enough = Math.max(SMALLEST_GROUP, Math.ceil(minGroup));
  const acts = quartilesOf(results.map(actsOf));
  if (results.length < enough || !acts) return undefined;
  const totals = new Map(
    CODED_COUNTS.map(({ name }) => [name, results.reduce((sum, { counts }) => sum + counts[name], 0)]),
  );
  const summary: BoardSummary = {
    pupils: results.length,
    acts,
    totalActs: results.reduce((sum, result) => sum + actsOf(result), 0),
    totals,
  };
  const guesses = results.flatMap(({ guess }) => (guess === undefined ? [] : [guess]));
  const guess = guesses.length >= enough ? quartilesOf(guesses) : undefined;
  if (guess) summary.guess = guess;
  const votes = results.flatMap(({ fair }) => (fair === undefined ? [] : [fair]));
  if (votes.length >= enough)
    summary.fair = new Map(
      FAIR_ANSWERS.map((answer) => [answer, votes.filter((vote) => vote === answer).length]),
    );
  return summary;
}

/** The kind of act that a coded count counts. */
export function kindOfCount(name: CountName): Kind {
  return name === 'imageCaptcha' || name === 'otherCaptcha' ? 'captcha' : name;
}
