import { compose } from './composer.ts';
import type { Verbs } from './page-verb.ts';
import { toggle } from './toggle.ts';

/** All that nearly every social site needs: what their pages load is kept small. */
export const SOCIAL_VERBS = { toggle, composer: compose } satisfies Verbs;
