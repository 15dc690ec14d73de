import type { PageRule, Platform } from './platform.ts';

/** What most pages load: kept small. */
const PAGE_SCRIPT = 'content/page.js';
const PAGE_VERBS: ReadonlySet<PageRule['verb']> = new Set(['toggle', 'composer', 'choice']);
/** Knows all rules, and weighs most. */
const PAGE_WITH_FORMS_SCRIPT = 'content/page-with-forms.js';
const CAPTCHA_SCRIPT = 'content/captcha.js';
const TASK_SCRIPT = 'content/task.js';

/** Brought into a page beside its own script, from the start or when one is pressed. */
export const DRAWN_CAPTCHA_SCRIPT = 'content/drawn-captcha.js';

/** Brought into a page with its first act, if the user wants the ticker. */
export const TICKER_SCRIPT = 'content/ticker.js';

/** The smaller script, if it knows all of a platform's rules. */
function pageScriptOf({ page }: Platform): string {
  return page.every(({ verb }) => PAGE_VERBS.has(verb)) ? PAGE_SCRIPT : PAGE_WITH_FORMS_SCRIPT;
}

/** Paths of the scripts that run on the pages of a platform, in order. */
export function contentScriptsOf(platform: Platform): string[] {
  const data = `platforms/${platform.id}.js`;
  if (platform.group === 'captcha') return [data, CAPTCHA_SCRIPT];
  if (platform.group === 'work') return [data, TASK_SCRIPT];
  const scripts = [data, pageScriptOf(platform)];
  return platform.drawsCaptchas ? [...scripts, DRAWN_CAPTCHA_SCRIPT] : scripts;
}
