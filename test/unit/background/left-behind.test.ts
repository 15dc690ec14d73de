import { beforeEach, expect, test, vi } from 'vitest';
import { onLeftBehind, takeLeftBehind } from '../../../src/background/left-behind.ts';
import { LedgerError } from '../../../src/ledger/ledger-error.ts';

const { local, record, attend } = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  record: vi.fn<(batch: unknown) => Promise<void>>(),
  attend: vi.fn<(report: unknown) => Promise<void>>(),
}));

vi.mock('../../../src/background/handlers.ts', () => ({ contentHandlers: { record, attend } }));
vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string | null) =>
          Object.fromEntries([...local].filter(([name]) => key === null || name === key)),
        remove: async (key: string) => local.delete(key),
      },
    },
  },
}));

const KEY = 'left:record:a:1';
const LIKE = { name: 'record', argument: { session: 'a', sequence: 1, entries: [] } };
const SECONDS = { name: 'attend', argument: { session: 'a', sequence: 1 } };

beforeEach(() => {
  local.clear();
  record.mockReset().mockResolvedValue();
  attend.mockReset().mockResolvedValue();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

function leave(key: string, report: object): void {
  local.set(key, report);
  onLeftBehind({ [key]: { newValue: report } }, 'local');
}

test('what a page leaves behind is taken in, each in its way, and is gone', async () => {
  leave(KEY, LIKE);
  leave('left:attend:a:1', SECONDS);
  await vi.waitFor(() => expect(local.size).toBe(0));
  expect(record).toHaveBeenCalledExactlyOnceWith(LIKE.argument, {});
  expect(attend).toHaveBeenCalledExactlyOnceWith(SECONDS.argument, {});
});

test('settings and mirrors are no reports, nor is the removal of one', async () => {
  local.set('mirror:2026-11-22', {});
  onLeftBehind({ 'mirror:2026-11-22': { newValue: {} }, [KEY]: {} }, 'local');
  onLeftBehind({ [KEY]: { newValue: LIKE } }, 'sync');
  await takeLeftBehind();
  expect(record).not.toHaveBeenCalled();
  expect(local.size).toBe(1);
});

test('what could not be stored stays for the next time, what never can be does not', async () => {
  record.mockRejectedValueOnce(new LedgerError('quota', 'no room'));
  leave(KEY, LIKE);
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledOnce());
  expect(local.has(KEY)).toBe(true);
  record.mockRejectedValueOnce(new LedgerError('invalid', 'not storable'));
  await takeLeftBehind();
  expect(local.has(KEY)).toBe(false);
  expect(record).toHaveBeenCalledTimes(2);
});
