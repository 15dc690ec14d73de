import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rowOf } from '../../seed/row-of.ts';

const policy: Record<string, unknown> = {};
const removed: string[] = [];

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    storage: {
      managed: { get: async () => policy },
      local: { get: async () => ({}), remove: async (key: string) => void removed.push(key) },
    },
  },
}));

const { endLesson } = await import('../../../src/background/end-lesson.ts');
const { openLedger } = await import('../../../src/ledger/open.ts');
const { deletePractice, isPracticeKept, PRACTICE_LEDGER } =
  await import('../../../src/ledger/practice-store.ts');

const T = new Date('2026-01-05T10:00').getTime();
const HOUR = 3_600_000;

async function keepLesson({ startedAt }: { startedAt: number }): Promise<void> {
  const db = await openLedger(PRACTICE_LEDGER);
  await db.put('meta', { startedAt }, 'shift');
  await db.put('tallies', rowOf({ slot: '2026-01-05T10', platform: 'practice', kind: 'like', network: 0 }));
  db.close();
}

describe('the end of a lesson without an open page', () => {
  beforeEach(async () => {
    for (const key of Object.keys(policy)) delete policy[key];
    removed.splice(0);
    await deletePractice();
  });

  it('wipes it two hours after its shift began', async () => {
    policy['classroomMode'] = 'practiceOnly';
    await keepLesson({ startedAt: T });
    await endLesson(T + 2 * HOUR);
    expect(await isPracticeKept()).toBe(true);
    await endLesson(T + 2 * HOUR + 1);
    expect(await isPracticeKept()).toBe(false);
    expect(removed).toEqual(['lessonPin']);
  });

  it('keeps it for as long as the policy says', async () => {
    Object.assign(policy, { classroomMode: 'practiceAndReal', retentionHours: 24 });
    await keepLesson({ startedAt: T });
    await endLesson(T + 24 * HOUR);
    expect(await isPracticeKept()).toBe(true);
    await endLesson(T + 25 * HOUR);
    expect(await isPracticeKept()).toBe(false);
  });

  it('wipes what was only tried, too, by the hour of its first act', async () => {
    policy['classroomMode'] = 'practiceOnly';
    await keepLesson({ startedAt: 0 });
    await endLesson(T + 2 * HOUR + 1);
    expect(await isPracticeKept()).toBe(false);
  });

  it.each([{}, { classroomMode: 'off' }, { lessonPin: '4217' }])(
    'leaves it alone under the policy %o',
    async (values) => {
      Object.assign(policy, values);
      await keepLesson({ startedAt: T });
      await endLesson(T + 1000 * HOUR);
      expect(await isPracticeKept()).toBe(true);
    },
  );

  it('makes no store where there is none', async () => {
    policy['classroomMode'] = 'practiceOnly';
    await endLesson(T);
    expect(await isPracticeKept()).toBe(false);
  });
});
