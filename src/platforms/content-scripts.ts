import type { PageRule, Platform } from './platform.ts';

/** Written by the build, each in one self-contained file; the page scripts know more and weigh more one after the other. */
const PAGE_SCRIPT = 'content/page.js';
const PAGE_WITH_RESOURCES_SCRIPT = 'content/page-with-resources.js';
const PAGE_WITH_FORMS_SCRIPT = 'content/page-with-forms.js';
const CAPTCHA_SCRIPT = 'content/captcha.js';
const TASK_SCRIPT = 'content/task.js';

/** Brought into a page beside its own script, from the start or when one is pressed. */
export const DRAWN_CAPTCHA_SCRIPT = 'content/drawn-captcha.js';

/** Verbs that only the largest page script knows. */
const FORM_VERBS: ReadonlySet<PageRule['verb']> = new Set(['press', 'form', 'arrival']);

/** The smallest script that knows all of a platform's page rules, and can be its network's witness if need be. */
function pageScriptOf({ page, network }: Platform): string {
  if (page.some(({ verb }) => FORM_VERBS.has(verb))) return PAGE_WITH_FORMS_SCRIPT;
  return network?.carrier === 'resource' ? PAGE_WITH_RESOURCES_SCRIPT : PAGE_SCRIPT;
}

/** Paths of the scripts that run on the pages of a platform, in order. */
export function contentScriptsOf(platform: Platform): string[] {
  const data = `platforms/${platform.id}.js`;
  if (platform.group === 'captcha') return [data, CAPTCHA_SCRIPT];
  if (platform.group === 'work') return [data, TASK_SCRIPT];
  const scripts = [data, pageScriptOf(platform)];
  return platform.drawsCaptchas ? [...scripts, DRAWN_CAPTCHA_SCRIPT] : scripts;
}
