import type { Page } from 'puppeteer-core';
import type { ToBackground } from '../../../src/messages.ts';

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** Sends a message to the background as a page of the extension does. */
export async function tellBackground<Name extends keyof ToBackground>(
  desk: Page,
  name: Name,
  ...argument: Parameters<ToBackground[Name]>
): Promise<void> {
  await desk.evaluate(
    async (message) => {
      const globals = globalThis as unknown as ExtensionGlobals;
      await (globals.browser ?? globals.chrome).runtime.sendMessage(message);
    },
    { name, argument: argument[0] as unknown },
  );
}
