import type { Page } from 'puppeteer-core';

/** All that the extension keeps anywhere, as text: every database, storage area and cache. */
export function readEverything(desk: Page): Promise<string> {
  return desk.evaluate(async () => {
    const globals = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    const { storage } = globals.browser ?? globals.chrome;
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(String(request.error)));
      });
    const found: Record<string, unknown> = {
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      localStorage: { ...localStorage },
      sessionStorage: { ...sessionStorage },
      caches: await caches.keys(),
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        found[`${name}/${table}`] = keys.map((key, index) => [key, values[index] as unknown]);
      }
      database.close();
    }
    return JSON.stringify(found, undefined, 1);
  });
}
