import { beforeEach, expect, test, vi } from 'vitest';
import { noteVisit } from '../../../src/background/visits.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
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

const MINUTE = 60_000;

beforeEach(() => session.clear());

/** Whether a page that is opened at `minute` begins a visit. */
async function isNewAt(minute: number, platform = 'x'): Promise<boolean | undefined> {
  let answer: boolean | undefined;
  await noteVisit(platform, async (isNew) => void (answer = isNew), minute * MINUTE);
  return answer;
}

test('pages within half an hour of the one before are one visit', async () => {
  expect(await isNewAt(100)).toBe(true);
  expect(await isNewAt(125)).toBe(false);
  expect(await isNewAt(150)).toBe(false);
  expect(await isNewAt(180)).toBe(true);
});

test('every platform has its own visits, and a clock that was set back begins another', async () => {
  await isNewAt(100);
  expect(await isNewAt(101, 'reddit')).toBe(true);
  expect(await isNewAt(90)).toBe(true);
});

test('a visit that could not be stored is still new when it is told again', async () => {
  const failing = noteVisit('x', () => Promise.reject(new Error('the disk is full')), 100 * MINUTE);
  await expect(failing).rejects.toThrow('the disk is full');
  expect(await isNewAt(101)).toBe(true);
});
