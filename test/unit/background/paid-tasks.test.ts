import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/acts/tally-row.ts';
import { recordWithPay, rememberTask } from '../../../src/background/paid-tasks.ts';

const { session } = vi.hoisted(() => ({ session: new Map<string, unknown>() }));

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: structuredClone(session.get(key)) } : {}),
        set: async (items: object) =>
          Object.entries(items).forEach(([key, value]) => session.set(key, value)),
      },
    },
  },
}));

const MINUTE = 60_000;
const USD = { currency: 'USD', cents: 55 };
const SENT: Entry = { slot: '2026-11-22T10', platform: 'mturk', kind: 'label', n: 1, page: 1, quantity: 1 };

/** Sends entries from a tab; answers what is recorded of them. */
function send(entries: readonly Entry[], tab: number, now: number): Promise<readonly Entry[] | undefined> {
  return recordWithPay(entries, tab, async () => true, now);
}

beforeEach(() => session.clear());

describe('a paid task', () => {
  test('is sent with its time and pay', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
    expect(await send([SENT], 3, 5 * MINUTE)).toEqual([
      { ...SENT, seconds: 300, variant: 'USD', variantBy: 55 },
    ]);
  });

  test('is paid once', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
    await send([SENT], 3, MINUTE);
    expect(await send([SENT], 3, MINUTE)).toEqual([SENT]);
  });

  test('keeps its pay when the record fails, and is paid at the next attempt', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
    const full = new Error('disk full');
    await expect(recordWithPay([SENT], 3, () => Promise.reject(full), MINUTE)).rejects.toBe(full);
    expect(await send([SENT], 3, 2 * MINUTE)).toMatchObject([{ seconds: 120, variantBy: 55 }]);
  });

  test('delivered twice does not use up the next one', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: { currency: 'USD', cents: 9 } }, 3, 0);
    await send([SENT], 3, MINUTE);
    await rememberTask({ platform: 'mturk', task: 'b', reward: USD }, 3, MINUTE);
    expect(await recordWithPay([SENT], 3, async () => false, MINUTE)).toBeUndefined();
    expect(await send([SENT], 3, 2 * MINUTE)).toMatchObject([{ seconds: 60, variantBy: 55 }]);
  });

  test('is paid once, though another is sent before it is recorded', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: { currency: 'USD', cents: 9 } }, 3, 0);
    await rememberTask({ platform: 'mturk', task: 'b', reward: USD }, 3, 0);
    const sent = await Promise.all([send([SENT], 3, MINUTE), send([SENT, SENT], 3, MINUTE)]);
    expect(sent.flat().map((entry) => entry?.variantBy)).toEqual([55, 9, undefined]);
  });

  test('goes on when its page is loaded again', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, MINUTE);
    expect(await send([SENT], 3, 2 * MINUTE)).toMatchObject([{ seconds: 120 }]);
  });

  test('in one of several tabs is the one of that tab', async () => {
    await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
    await rememberTask({ platform: 'mturk', task: 'b', reward: { currency: 'USD', cents: 9 } }, 4, 0);
    expect(await send([SENT], 3, MINUTE)).toMatchObject([{ variantBy: 55 }]);
    expect(await send([SENT], 4, MINUTE)).toMatchObject([{ variantBy: 9 }]);
  });

  test('may come back in another tab', async () => {
    const study = { ...SENT, platform: 'prolific' };
    await rememberTask({ platform: 'prolific', task: '', reward: { currency: 'GBP', cents: 120 } }, 3, 0);
    expect(await send([study], 9, 10 * MINUTE)).toMatchObject([{ seconds: 600, variant: 'GBP' }]);
  });

  test('that was left open for days is not believed to be days of work', async () => {
    await rememberTask({ platform: 'mturk', task: 'a' }, 3, 0);
    expect(await send([SENT], 3, 5000 * MINUTE)).toEqual([{ ...SENT, seconds: 4 * 3600 }]);
  });
});

test('nothing else is changed', async () => {
  await rememberTask({ platform: 'mturk', task: 'a', reward: USD }, 3, 0);
  const like: Entry = { ...SENT, platform: 'x', kind: 'like' };
  const late: Entry = { ...SENT, n: 0, page: 0, network: 1 };
  expect(await send([like, late], 3, MINUTE)).toEqual([like, late]);
});
