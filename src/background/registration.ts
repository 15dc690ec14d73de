import { browser, type Scripting } from '../browser.ts';
import { envelope, type ToContent } from '../messages.ts';
import { contentScriptsOf, DRAWN_CAPTCHA_SCRIPT } from '../platforms/content-scripts.ts';
import { tellTab } from './tell-tab.ts';
import type { Counted } from './counted.ts';

interface Script {
  id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  matchOriginAsFallback: boolean;
}

function scriptOf({ platform, pages }: Counted): Script {
  return {
    id: platform.id,
    matches: pages,
    js: contentScriptsOf(platform),
    allFrames: platform.allFrames === true,
    matchOriginAsFallback: platform.blankFrames === true,
  };
}

function same(a: Partial<Script>, b: Script): boolean {
  return (
    a.allFrames === b.allFrames &&
    // A browser may leave out what is not so.
    (a.matchOriginAsFallback ?? false) === b.matchOriginAsFallback &&
    JSON.stringify(a.matches?.toSorted()) === JSON.stringify(b.matches.toSorted()) &&
    JSON.stringify(a.js) === JSON.stringify(b.js)
  );
}

/** Runs scripts in a page that is open already. */
async function inject(target: Scripting.InjectionTarget, files: string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Error pages and tabs that are just closing cannot be scripted; the next page in them is registered.
    // Not a word of the error: it may hold the tab's address.
    console.info('Not injected into an open tab');
  }
}

/** Runs a script in the pages that are open already, which registration does not reach. */
async function injectIntoOpenTabs({ matches, js, allFrames }: Script): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(({ id: tabId }) => tabId !== undefined && inject({ tabId, allFrames }, js)));
}

/** Runs the script that looks for CAPTCHAs drawn into pages in one frame, beside the script of its page. */
export function injectDrawnCaptcha(tabId: number, frameId: number): Promise<void> {
  return inject({ tabId, frameIds: [frameId] }, [DRAWN_CAPTCHA_SCRIPT]);
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
