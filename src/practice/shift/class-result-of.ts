import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import {
  countsBy,
  FAIR_ANSWERS,
  type ClassResult,
  type CountName,
} from '../../classroom/code/class-result.ts';

function imageCaptchas(totals: Totals | undefined): number {
  const images = Object.entries(totals?.variants ?? {}).filter(([variant]) => variant.startsWith('image'));
  return images.reduce((sum, [, n]) => sum + n, 0);
}

function countOf(name: CountName, totals: ReadonlyMap<Kind, Totals>): number {
  const captchas = totals.get('captcha');
  if (name === 'imageCaptcha') return imageCaptchas(captchas);
  if (name === 'otherCaptcha') return (captchas?.n ?? 0) - imageCaptchas(captchas);
  return totals.get(name)?.n ?? 0;
}

/** What a shift's totals say in the terms of the class code; not yet rounded. */
export function classResultOf(
  totals: ReadonlyMap<Kind, Totals>,
  answers: { guess?: number | undefined; fair?: string | undefined },
): ClassResult {
  const result: ClassResult = { counts: countsBy(({ name }) => countOf(name, totals)) };
  if (answers.guess !== undefined) result.guess = answers.guess;
  const fair = FAIR_ANSWERS.find((answer) => answer === answers.fair);
  if (fair !== undefined) result.fair = fair;
  return result;
}
