import { beforeEach, expect, test, vi } from 'vitest';
import { lockedSettings, readSettings } from '../../src/settings.ts';

const { stored, managed } = vi.hoisted(() => ({
  stored: { current: {} as Record<string, unknown> },
  managed: { current: {} as Record<string, unknown> | undefined },
}));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => stored.current },
      managed: {
        get: async () => {
          if (!managed.current) throw new Error('Managed storage manifest not found');
          return managed.current;
        },
      },
    },
  },
}));

beforeEach(() => {
  stored.current = {};
  managed.current = {};
});

test('a policy stands above what is stored, which stands above the default', async () => {
  stored.current = { badge: false, dayStart: 4 };
  managed.current = { badge: true };
  expect(await readSettings()).toMatchObject({ badge: true, dayStart: 4, theme: 'system' });
  managed.current = undefined;
  expect(await readSettings()).toMatchObject({ badge: false });
});

test('what has not the type of the default is as if it were not there', async () => {
  managed.current = { badge: 'no', dayStart: Number.NaN, platforms: [1], ownWage: null };
  expect(await readSettings()).toMatchObject({ badge: true, dayStart: 0, platforms: [] });
  expect([...(await lockedSettings())]).toEqual([]);
});

test('the ticker is on in a lesson, unless somebody says otherwise', async () => {
  expect((await readSettings()).ticker).toBe(false);
  managed.current = { classroomMode: 'practiceAndReal' };
  expect((await readSettings()).ticker).toBe(true);
  stored.current = { ticker: false };
  expect((await readSettings()).ticker).toBe(false);
  managed.current = { classroomMode: 'practiceAndReal', ticker: true };
  expect((await readSettings()).ticker).toBe(true);
  managed.current = { classroomMode: 'off' };
  stored.current = {};
  expect((await readSettings()).ticker).toBe(false);
});

test('locked is what a policy holds, or every setting, but not the period that is looked at', async () => {
  managed.current = { badge: false, ownWage: { amount: 12, currency: 'EUR' } };
  expect([...(await lockedSettings())].toSorted()).toEqual(['badge', 'ownWage']);
  managed.current = { lockSettings: true };
  const all = await lockedSettings();
  expect(all.has('ticker')).toBe(true);
  expect(all.has('sync')).toBe(true);
  expect(all.has('period')).toBe(false);
});
