import type { Page } from 'puppeteer-core';

interface Counting {
  rowsRead?: number;
}

/** Counts the rows that a page gets out of IndexedDB. For `evaluateOnNewDocument`, so self-contained. */
export function countRowsRead(): void {
  const counting = globalThis as Counting;
  counting.rowsRead = 0;
  const count = (rows: number): void => {
    counting.rowsRead = (counting.rowsRead ?? 0) + rows;
  };
  const sizeOf = (result: unknown): number => (Array.isArray(result) ? result.length : result ? 1 : 0);
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getAll', 'openCursor']) {
      const original = Reflect.get(owner, name) as (...given: unknown[]) => IDBRequest;
      Reflect.set(owner, name, function read(this: unknown, ...given: unknown[]) {
        const request = original.apply(this, given);
        request.addEventListener('success', () => count(sizeOf(request.result)));
        return request;
      });
    }
}

/** Rows read so far. */
export function readRowsRead(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as Counting).rowsRead ?? Number.NaN);
}
