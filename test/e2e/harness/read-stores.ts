import type { Page } from 'puppeteer-core';

interface ExtensionGlobals {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** Names of what each kind of store holds. */
type Stores = Record<
  'databases' | 'local' | 'session' | 'localStorage' | 'sessionStorage' | 'caches',
  string[]
>;

/** What the extension's stores hold, by name, as a page of it sees them. */
export function readStores(page: Page): Promise<Stores> {
  return page.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const { local, session } = (globals.browser ?? globals.chrome).storage;
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted(),
      local: Object.keys(await local.get(null)).toSorted(),
      session: Object.keys(await session.get(null)).toSorted(),
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      caches: await caches.keys(),
    };
  });
}
