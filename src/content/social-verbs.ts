import { choose } from './choice.ts';
import { compose } from './composer.ts';
import type { Verbs } from './page-verb.ts';
import { toggle } from './toggle.ts';

/** All that most social sites need: what their pages load is kept small. */
export const SOCIAL_VERBS = { toggle, choice: choose, composer: compose } satisfies Verbs;
