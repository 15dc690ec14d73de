import type { Step } from '../stage/step.ts';

/** The widgets of `page/widgets.js` that the steps use, in this order on the page. */
export const WIDGETS = 'pass rounds coarse several audio wrong skip abandon keyboard invisible badge';

const image = (quantity: number) => ({ kind: 'captcha', variant: 'image', quantity }) as const;

const SETTLE = 500;

/** A form with many guards: what is a label given, what a press, and what nothing. */
export const STEPS: readonly Step[] = [
  { press: 'checkbox pass', counts: { kind: 'captcha', variant: 'click', quantity: 0 } },
  { wait: SETTLE },
  // Two rounds, three tiles replaced in the first: 9 + 3 and 9 labels, one solve.
  { press: 'checkbox rounds' },
  { press: 'tile 0 rounds' },
  { press: 'tile 4 rounds' },
  { press: 'tile 8 rounds' },
  { wait: SETTLE },
  { press: 'verify rounds' },
  { wait: SETTLE },
  { press: 'tile 2 rounds' },
  { press: 'tile 3 rounds' },
  { press: 'verify rounds', counts: image(21) },
  { wait: SETTLE },
  { press: 'checkbox coarse' },
  { press: 'tile 5 coarse' },
  { press: 'tile 6 coarse' },
  { press: 'verify coarse', counts: image(16) },
  { wait: SETTLE },
  // Several images in one answer.
  { press: 'checkbox several' },
  { press: 'tile 5 several' },
  { press: 'verify several' },
  { wait: SETTLE },
  { press: 'tile 1 several' },
  { press: 'verify several', counts: image(32) },
  { wait: SETTLE },
  { press: 'checkbox audio' },
  { press: 'to audio audio' },
  { type: 'seven eight', into: 'answer audio' },
  { keys: 'Enter', counts: { kind: 'captcha', variant: 'audio' } },
  { wait: SETTLE },
  // A wrong answer has given its labels all the same.
  { press: 'checkbox wrong' },
  { press: 'tile 0 wrong' },
  { press: 'verify wrong' },
  { wait: SETTLE },
  { press: 'tile 1 wrong' },
  { press: 'verify wrong', counts: image(18) },
  { wait: SETTLE },
  // "There is nothing of that kind here" is an answer too.
  { press: 'checkbox skip' },
  { wait: SETTLE },
  { press: 'verify skip', counts: image(16) },
  { wait: SETTLE },
  { press: 'checkbox abandon' },
  { press: 'tile 0 abandon' },
  { press: 'outside abandon' },
  { wait: SETTLE },
  { focus: 'checkbox keyboard' },
  { keys: 'Space' },
  { wait: SETTLE },
  { focus: 'tile 3 keyboard' },
  { keys: 'Enter' },
  { focus: 'verify keyboard' },
  { keys: 'Enter', counts: image(9) },
  { wait: SETTLE },
  { press: 'submit invisible' },
  { press: 'tile 7 invisible' },
  { press: 'verify invisible', counts: image(9) },
  { wait: SETTLE },
  { press: 'submit badge' },
  { wait: SETTLE },
];
