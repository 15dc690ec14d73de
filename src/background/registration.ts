import { browser } from '../browser.ts';
import { envelope, type ToContent } from '../messages.ts';
import type { PageRule, Platform } from '../platforms/platform.ts';
import { tellTab } from './tell-tab.ts';
import type { Counted } from './counted.ts';

/** Written by the build, each in one self-contained file. */
const PAGE_SCRIPT = 'content/page.js';
const PAGE_WITH_FORMS_SCRIPT = 'content/page-with-forms.js';
const CAPTCHA_SCRIPT = 'content/captcha.js';
const TASK_SCRIPT = 'content/task.js';
const DRAWN_CAPTCHA_SCRIPT = 'content/drawn-captcha.js';

interface Script {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
}

/** Verbs that only the larger page script knows. */
const FORM_VERBS: ReadonlySet<PageRule['verb']> = new Set(['press', 'form', 'arrival']);

function contentScriptsOf({ group, page, drawsCaptchas }: Platform): string[] {
  if (group === 'captcha') return [CAPTCHA_SCRIPT];
  if (group === 'work') return [TASK_SCRIPT];
  const hasForms = page.some(({ verb }) => FORM_VERBS.has(verb));
  const pageScript = hasForms ? PAGE_WITH_FORMS_SCRIPT : PAGE_SCRIPT;
  return drawsCaptchas ? [pageScript, DRAWN_CAPTCHA_SCRIPT] : [pageScript];
}

function scriptOf({ platform, pages }: Counted): Script {
  return {
    id: platform.id,
    matches: pages,
    js: [`platforms/${platform.id}.js`, ...contentScriptsOf(platform)],
    allFrames: platform.allFrames === true,
  };
}

function same(a: Partial<Script>, b: Script): boolean {
  return (
    a.allFrames === b.allFrames &&
    JSON.stringify(a.matches?.toSorted()) === JSON.stringify(b.matches.toSorted()) &&
    JSON.stringify(a.js) === JSON.stringify(b.js)
  );
}

/** Runs a script in the pages that are open already, which registration does not reach. */
async function injectIntoOpenTabs({ matches, js, allFrames }: Script): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId, allFrames },
          files: js,
          injectImmediately: true,
        });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        // Error pages and tabs that are just closing cannot be scripted; the next page in them is registered.
        // Not a word of the error: it may hold the tab's address.
        console.info('Not injected into an open tab');
      }
    }),
  );
}

async function stopIn(platforms: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  const stop = envelope<ToContent, 'stop'>('stop', platforms);
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellTab(id, stop)));
}

/**
 * Brings the registered content scripts in line with what is counted: new ones also start in open tabs, removed
 * ones stop in them at once.
 * @param everywhere inject into open tabs even where nothing changed (after an update, whose old scripts are orphans)
 */
export async function register(counted: readonly Counted[], everywhere = false): Promise<void> {
  const wanted = counted.map(scriptOf);
  const registered = new Map((await browser.scripting.getRegisteredContentScripts()).map((s) => [s.id, s]));
  const added = wanted.filter(({ id }) => !registered.has(id));
  const changed = wanted.filter((script) => {
    const before = registered.get(script.id);
    return before !== undefined && !same(before as Partial<Script>, script);
  });
  const removed = [...registered.keys()].filter((id) => !wanted.some((script) => script.id === id));

  if (removed.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: removed });
    await stopIn(removed);
  }
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0)
    await browser.scripting.registerContentScripts(
      added.map((script) => ({ ...script, runAt: 'document_start', persistAcrossSessions: true })),
    );
  await Promise.all((everywhere ? wanted : [...added, ...changed]).map(injectIntoOpenTabs));
}
