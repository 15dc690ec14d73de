import type { Step } from '../stage/step.ts';

/** The widgets of `page/widgets.js` that the steps use, in this order on the page. */
export const WIDGETS = 'pass rounds coarse several audio wrong skip abandon keyboard invisible badge';

const solve = (variant: string, quantity: number) => ({ kind: 'captcha', variant, quantity }) as const;

/** A form with many guards: what is a label given, what a press, and what nothing. */
export const STEPS: readonly Step[] = [
  { press: 'checkbox pass', counts: { ...solve('click', 0), seenBy: 'page' } },
  // Two rounds, three tiles replaced in the first: 9 + 3 and 9 labels, one solve.
  { press: 'checkbox rounds' },
  { press: 'tile 0 rounds' },
  { press: 'tile 4 rounds' },
  { press: 'tile 8 rounds' },
  { press: 'verify rounds' },
  { press: 'tile 2 rounds' },
  { press: 'tile 3 rounds' },
  { press: 'verify rounds', counts: solve('image-3x3', 21) },
  { press: 'checkbox coarse' },
  { press: 'tile 5 coarse' },
  { press: 'tile 6 coarse' },
  { press: 'verify coarse', counts: solve('image-4x4', 16) },
  // Several images in one answer.
  { press: 'checkbox several' },
  { press: 'tile 5 several' },
  { press: 'verify several' },
  { press: 'tile 1 several' },
  { press: 'verify several', counts: solve('image-4x4', 32) },
  { press: 'checkbox audio' },
  { press: 'to audio audio' },
  { type: 'seven eight', into: 'answer audio' },
  { keys: 'Enter', counts: solve('audio', 1) },
  // A wrong answer has given its labels all the same.
  { press: 'checkbox wrong' },
  { press: 'tile 0 wrong' },
  { press: 'verify wrong' },
  { press: 'tile 1 wrong' },
  { press: 'verify wrong', counts: solve('image-3x3', 18) },
  // "There is nothing of that kind here" is an answer too.
  { press: 'checkbox skip' },
  { press: 'verify skip', counts: solve('image-4x4', 16) },
  { press: 'checkbox abandon' },
  { press: 'tile 0 abandon' },
  { press: 'outside abandon' },
  { focus: 'checkbox keyboard' },
  { keys: 'Space' },
  { focus: 'tile 3 keyboard' },
  { keys: 'Enter' },
  { focus: 'verify keyboard' },
  { keys: 'Enter', counts: solve('image-3x3', 9) },
  { press: 'submit invisible' },
  { press: 'tile 7 invisible' },
  { press: 'verify invisible', counts: solve('image-3x3', 9) },
  { press: 'submit badge' },
];

/** What the requests alone tell: that something was answered, not what. */
export const UNLABELLED: readonly Step[] = STEPS.map(({ counts, ...step }) =>
  counts === undefined || !('quantity' in counts) || counts.quantity === 0
    ? step
    : { ...step, counts: { kind: 'captcha', quantity: 0 } },
);
