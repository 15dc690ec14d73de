import { hash32 } from './hash32.ts';

/** Lessons that a code can tell apart: the four-digit PINs, no PIN, and what is left for any other text. */
export const LESSONS = 16_384;

/** Longest PIN that is read from a link or field, in characters. */
export const LONGEST_PIN = 32;

const FOUR_DIGITS = /^\d{4}$/;
const FOUR_DIGIT_PINS = 10_000;
const NO_PIN = FOUR_DIGIT_PINS;
const OTHERS = LESSONS - FOUR_DIGIT_PINS - 1;

/** The PIN as it is compared: no spaces, one case. */
function normalPin(pin: string): string {
  return pin.replace(/\s+/g, '').toUpperCase();
}

/**
 * The number of a lesson, 0 to 16,383. Two four-digit PINs never share one; any other text (a school's policy may
 * hold a word) is folded into the 6,383 numbers that are left.
 */
export function lessonNumber(pin: string): number {
  const normal = normalPin(pin);
  if (normal === '') return NO_PIN;
  if (FOUR_DIGITS.test(normal)) return Number(normal);
  return FOUR_DIGIT_PINS + 1 + (hash32(normal) % OTHERS);
}

/** The four-digit PIN that a lesson number stands for, or undefined where it stands for a word or for none. */
export function pinOfLesson(lesson: number): string | undefined {
  return lesson < FOUR_DIGIT_PINS ? String(lesson).padStart(4, '0') : undefined;
}

/** A four-digit PIN from a random number in [0, 1). */
export function newPin(random: number): string {
  return String(Math.floor(random * FOUR_DIGIT_PINS)).padStart(4, '0');
}
