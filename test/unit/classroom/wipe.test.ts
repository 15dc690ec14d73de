import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const removed: string[] = [];

vi.mock('../../../src/browser.ts', () => ({
  browser: { storage: { local: { remove: async (key: string) => void removed.push(key) } } },
}));
vi.stubGlobal('sessionStorage', { clear: () => removed.push('session') });

const { wipeLesson } = await import('../../../src/classroom/wipe.ts');
const { onPracticeNews } = await import('../../../src/ledger/practice-news.ts');
const { PRACTICE_LEDGER } = await import('../../../src/ledger/practice-store.ts');
const { openLedger } = await import('../../../src/ledger/open.ts');

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe('the wipe of a lesson', () => {
  beforeEach(() => removed.splice(0));

  it('leaves no practice store, even while a page holds it open, and touches no other', async () => {
    await openLedger(PRACTICE_LEDGER);
    await openLedger('unpaid');
    await wipeLesson();
    expect(await databases()).toEqual(['unpaid']);
    expect(removed.toSorted()).toEqual(['lessonPin', 'session']);
  });

  it('tells the other pages of the lesson', async () => {
    const controller = new AbortController();
    const news = new Promise((resolve) => onPracticeNews(resolve, controller.signal));
    await wipeLesson();
    expect(await news).toBe('wiped');
    controller.abort();
  });

  it('is content with nothing to wipe', async () => {
    await expect(wipeLesson()).resolves.toBeUndefined();
  });
});
