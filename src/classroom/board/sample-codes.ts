import { makeClassCode, SALTS } from '../code/class-code.ts';
import { countsBy, FAIR_ANSWERS, type ClassResult, type CountName } from '../code/class-result.ts';
import { lessonNumber } from '../code/lesson-pin.ts';
import { randomFrom } from '../code/random.ts';
import { roundResult } from '../code/round-result.ts';

/** What a pupil does in six minutes on average, for rehearsals only. */
const TYPICAL: Readonly<Record<CountName, number>> = {
  like: 24,
  reaction: 6,
  comment: 3,
  share: 2,
  follow: 3,
  tag: 1,
  rate: 1,
  report: 0.4,
  vote: 1.5,
  feedback: 0.8,
  imageCaptcha: 0.9,
  otherCaptcha: 1.4,
};

function samplePupil(random: () => number): ClassResult {
  const zeal = 0.2 + 2 * random() ** 2;
  const result: ClassResult = {
    counts: countsBy(({ name }) => Math.round(TYPICAL[name] * zeal * 2 * random())),
  };
  if (random() < 0.9) result.guess = Math.round(10 + 50 * random());
  const fair = FAIR_ANSWERS[Math.floor(random() * (FAIR_ANSWERS.length + 0.5))];
  if (fair) result.fair = fair;
  return result;
}

/** Invented codes of an invented class, for a teacher's rehearsal; the same for the same PIN. */
export function sampleCodes(pin: string, pupils: number): string[] {
  const random = randomFrom(lessonNumber(pin) + 1);
  return Array.from({ length: pupils }, () => {
    const rounded = roundResult(samplePupil(random), random);
    return makeClassCode(rounded, pin, Math.floor(random() * SALTS));
  });
}
