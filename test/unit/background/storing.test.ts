import { beforeEach, expect, test, vi } from 'vitest';

const session = vi.hoisted(() => new Map<string, unknown>());
const isBroken = vi.hoisted(() => ({ current: false }));

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        set: async (items: object) => {
          if (isBroken.current) throw new Error('no session');
          Object.entries(items).forEach(([key, value]) => session.set(key, value));
        },
        remove: async (key: string) => {
          if (isBroken.current) throw new Error('no session');
          session.delete(key);
        },
      },
    },
  },
}));

/** A new worker, which knows nothing of the one before. */
async function startWorker() {
  vi.resetModules();
  const { storing } = await import('../../../src/background/storing.ts');
  const { LedgerError } = await import('../../../src/ledger/ledger-error.ts');
  return { storing, LedgerError };
}

beforeEach(() => {
  session.clear();
  isBroken.current = false;
});

test.each([
  ['a full disk', 'quota'],
  ['a database that a later version wrote', 'newer'],
  ['anything else', 'unknown'],
] as const)('while %s keeps acts from being stored, that is marked', async (what, id) => {
  const { storing, LedgerError } = await startWorker();
  const error = new LedgerError(id, what);
  await expect(storing(() => Promise.reject(error))).rejects.toBe(error);
  expect(session.get('unstored')).toBe(id);
  expect(await storing(async () => 'stored')).toBe('stored');
  expect(session.size).toBe(0);
});

test('a mark is taken away by the next worker, too', async () => {
  const { storing } = await startWorker();
  const error = new DOMException('no room', 'QuotaExceededError');
  await expect(storing(() => Promise.reject(error))).rejects.toBe(error);
  expect(session.get('unstored')).toBe('quota');
  const next = await startWorker();
  await next.storing(async () => undefined);
  expect(session.size).toBe(0);
});

test('what may never be stored is no reason to wait', async () => {
  const { storing, LedgerError } = await startWorker();
  const error = new LedgerError('invalid', 'no such platform');
  await expect(storing(() => Promise.reject(error))).rejects.toBe(error);
  expect(session.size).toBe(0);
});

test('a mark that cannot be taken away is told once, and again tried; what was stored stays stored', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { storing } = await startWorker();
  session.set('unstored', 'quota');
  isBroken.current = true;
  expect(await storing(async () => 'stored')).toBe('stored');
  await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
  isBroken.current = false;
  expect(await storing(async () => 'stored')).toBe('stored');
  expect(session.size).toBe(0);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('a mark that cannot be set does not hide why', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { storing, LedgerError } = await startWorker();
  isBroken.current = true;
  const error = new LedgerError('quota', 'a full disk');
  await expect(storing(() => Promise.reject(error))).rejects.toBe(error);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});
