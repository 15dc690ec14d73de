import type { Page } from 'puppeteer-core';

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** What the ticker showed at one moment. */
export interface Shown {
  lines: string[];
  language: string;
  direction: string;
  /** Pixels in the window. */
  box: { left: number; top: number; right: number; bottom: number };
  isVisible: boolean;
}

/** In the page, in the extension's own world, which alone can look into a closed shadow root. */
interface Watched {
  shown?: Shown[];
}

/** The id of the tab at an address. */
async function findTab(desk: Page, address: string): Promise<number> {
  return desk.evaluate(async (url) => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const [tab] = await (globals.browser ?? globals.chrome).tabs.query({ url: `${url}*` });
    if (tab?.id === undefined) throw new Error(`No tab at ${url}`);
    return tab.id;
  }, address);
}

/**
 * Keeps whatever the ticker shows from now on in the page of an address: it goes by itself, sooner than a busy machine
 * may look.
 * @returns reads what was shown so far
 */
export async function watchTicker(desk: Page, address: string): Promise<() => Promise<Shown[]>> {
  const tab = await findTab(desk, address);
  await desk.evaluate(async (tabId) => {
    const watch = (): void => {
      const shown: Shown[] = ((globalThis as Watched).shown = []);
      const keep = (box: HTMLElement): void => {
        const { left, top, right, bottom } = box.getBoundingClientRect();
        const { direction, visibility } = getComputedStyle(box);
        shown.push({
          lines: [...box.children].map((row) => row.textContent),
          language: box.lang,
          direction,
          box: { left, top, right, bottom },
          isVisible: visibility === 'visible' && right > left && bottom > top,
        });
      };
      const watched = new WeakSet<Node>();
      new MutationObserver(() => {
        const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot }>(
          'html > [popover]',
        );
        const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        const box = root?.querySelector<HTMLElement>('[role=status]');
        if (!box || watched.has(box)) return;
        watched.add(box);
        new MutationObserver(() => box.childElementCount > 0 && keep(box)).observe(box, { childList: true });
      }).observe(document.documentElement, { childList: true });
    };
    const globals = globalThis as unknown as ExtensionGlobals;
    await (globals.browser ?? globals.chrome).scripting.executeScript({ target: { tabId }, func: watch });
  }, tab);

  return () =>
    desk.evaluate(async (tabId) => {
      const globals = globalThis as unknown as ExtensionGlobals;
      const [answer] = await (globals.browser ?? globals.chrome).scripting.executeScript({
        target: { tabId },
        func: () => (globalThis as Watched).shown,
      });
      return answer?.result ?? [];
    }, tab);
}
