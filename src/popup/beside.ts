import { browser } from '../browser.ts';

/** Chromium's panel, which the polyfill does not know. */
const { chrome } = globalThis as {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
};

/** True if this page stands in the panel beside a page: it is neither a popup nor a tab. */
function isBeside(): boolean {
  return !(['popup', 'tab'] as const).some((type) => browser.extension.getViews({ type }).includes(window));
}

/** Can the popup's content be shown beside the page, where it stays open? */
export function canOpenBeside(): boolean {
  return !isBeside() && (chrome?.sidePanel !== undefined || 'sidebarAction' in browser);
}

/**
 * Shows it there. To be called in the handler of a press, which is the only time a browser lets it be opened.
 * @param windowId the window to show it in
 */
export async function openBeside(windowId: number): Promise<void> {
  if (chrome?.sidePanel) await chrome.sidePanel.open({ windowId });
  else await browser.sidebarAction.open();
}
