import type { PageRule, Platform } from './platform.ts';

/** A script for pages, and the rules that it knows. */
interface PageScript {
  path: string;
  verbs: ReadonlySet<PageRule['verb']>;
  /** It can be the witness of its network. */
  seesResources: boolean;
}

/** Written by the build, like all scripts each in one self-contained file. */
const PAGE_SCRIPTS: readonly PageScript[] = [
  { path: 'content/page.js', verbs: new Set(['toggle', 'composer', 'choice']), seesResources: false },
  { path: 'content/page-with-resources.js', verbs: new Set(['toggle', 'composer']), seesResources: true },
];

/** Knows all rules, and weighs most. */
const PAGE_WITH_FORMS_SCRIPT = 'content/page-with-forms.js';
const CAPTCHA_SCRIPT = 'content/captcha.js';
const TASK_SCRIPT = 'content/task.js';

/** Brought into a page beside its own script, from the start or when one is pressed. */
export const DRAWN_CAPTCHA_SCRIPT = 'content/drawn-captcha.js';

/** The smallest script that knows all of a platform's page rules, and can be its network's witness if need be. */
function pageScriptOf({ page, network }: Platform): string {
  const isWitness = network?.carrier === 'resource';
  const fitting = PAGE_SCRIPTS.find(
    ({ verbs, seesResources }) => page.every(({ verb }) => verbs.has(verb)) && (seesResources || !isWitness),
  );
  return fitting?.path ?? PAGE_WITH_FORMS_SCRIPT;
}

/** Paths of the scripts that run on the pages of a platform, in order. */
export function contentScriptsOf(platform: Platform): string[] {
  const data = `platforms/${platform.id}.js`;
  if (platform.group === 'captcha') return [data, CAPTCHA_SCRIPT];
  if (platform.group === 'work') return [data, TASK_SCRIPT];
  const scripts = [data, pageScriptOf(platform)];
  return platform.drawsCaptchas ? [...scripts, DRAWN_CAPTCHA_SCRIPT] : scripts;
}
