import type { Page } from 'puppeteer-core';

/** The extension API under its name in either browser; only meant inside `evaluate` on an extension page. */
interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** Platforms whose content script is registered. */
export function readRegistered(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const scripts = await (globals.browser ?? globals.chrome).scripting.getRegisteredContentScripts();
    const files = scripts.flatMap((script) => script.js ?? []);
    return files.flatMap((file) => /platforms\/([^/]+)\.js$/.exec(file)?.[1] ?? []);
  });
}

/** Match patterns of the hosts that the browser has granted. */
export function readGrantedHosts(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    return (await (globals.browser ?? globals.chrome).permissions.getAll()).origins ?? [];
  });
}

/** Takes permissions away, which reaches the extension just as the browser's own settings do. */
export async function removeHosts(desk: Page, origins: readonly string[]): Promise<void> {
  await desk.evaluate(
    async (given) => {
      const globals = globalThis as unknown as ExtensionGlobals;
      await (globals.browser ?? globals.chrome).permissions.remove({ origins: given });
    },
    [...origins],
  );
}
