import { beforeEach, expect, test, vi } from 'vitest';

const { session, done } = vi.hoisted(() => ({ session: new Map<string, unknown>(), done: [] as unknown[] }));

const note = (name: string) => async () => void done.push(name);

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.get(key) }),
        set: async (items: object) =>
          Object.entries(items).forEach(([key, value]) => session.set(key, value)),
      },
    },
  },
}));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge: note('badge') }));
vi.mock('../../../src/background/left-behind.ts', () => ({ takeLeftBehind: note('left behind') }));
vi.mock('../../../src/background/refresh.ts', () => ({
  refresh: async (options: object) => void done.push(options),
}));
vi.mock('../../../src/background/schedule.ts', () => ({
  eraseForPolicy: note('policy'),
  setAlarms: note('alarms'),
}));
vi.mock('../../../src/background/sync.ts', () => ({ syncTotals: note('sync') }));
vi.mock('../../../src/background/tidy.ts', () => ({ tidyLedger: note('tidy') }));

/** A worker that has just been started. */
async function startWorker() {
  vi.resetModules();
  return import('../../../src/background/begin-session.ts');
}

beforeEach(() => {
  session.clear();
  done.length = 0;
});

test('what is due is done by the first worker of a session, and by it once', async () => {
  const { beginSession } = await startWorker();
  await Promise.all([beginSession(), beginSession()]);
  const all = ['alarms', { inOpenTabs: true }, 'badge', 'left behind', 'policy', 'tidy', 'sync'];
  expect(done).toEqual(all);

  await (await startWorker()).beginSession();
  expect(done).toEqual(all);

  // Switched off and on again, or the browser has started.
  session.clear();
  await (await startWorker()).beginSession();
  expect(done).toEqual([...all, ...all]);
});
