import type { Totals } from '../acts/tally-row.ts';
import { standing } from './acts.ts';

export const CAPTCHA_TYPES = ['image', 'checkbox', 'text', 'game'] as const;

/** 'image': labels on tiles or areas; 'text': typed, from an image or a sound; 'game': slider, puzzle, rotation. */
export type CaptchaType = (typeof CAPTCHA_TYPES)[number];

/** Variants of CAPTCHA rows that are no image challenge. */
const TYPE_OF_VARIANT: Readonly<Record<string, CaptchaType>> = {
  checkbox: 'checkbox',
  click: 'checkbox',
  audio: 'text',
  text: 'text',
  game: 'game',
  puzzle: 'game',
  slider: 'game',
  press: 'game',
};

/** Standing CAPTCHAs by type; without a known variant they are image challenges. */
export function captchasByType(totals: Totals): Record<CaptchaType, number> {
  const counts = { image: standing(totals), checkbox: 0, text: 0, game: 0 };
  for (const [variant, n] of Object.entries(totals.variants)) {
    const type = TYPE_OF_VARIANT[variant] ?? 'image';
    const moved = Math.min(n, counts.image);
    counts.image -= moved;
    counts[type] += moved;
  }
  return counts;
}
