import { choose } from './choice.ts';
import { sendForm } from './form.ts';
import type { Verbs } from './page-verb.ts';
import { pressControl } from './press.ts';
import { SOCIAL_VERBS } from './social-verbs.ts';

/** The verbs of gestures; arriving is none. */
export const ALL_VERBS = {
  ...SOCIAL_VERBS,
  choice: choose,
  press: pressControl,
  form: sendForm,
} satisfies Verbs;
