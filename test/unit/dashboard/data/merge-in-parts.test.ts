import { beforeEach, expect, test, vi } from 'vitest';
import type { TallyRow } from '../../../../src/acts/tally-row.ts';
import { hourlyLikes } from '../../../seed/row-of.ts';

/** Answers of the background that are still to come, oldest first. */
const waiting: { rows: number; answer: () => void; refuse: () => void }[] = [];

vi.mock('../../../../src/ui/ask.ts', () => ({
  ask: (_name: string, { tallies }: { tallies: TallyRow[] }) =>
    new Promise((resolve, reject) => {
      waiting.push({
        rows: tallies.length,
        answer: () => resolve({ added: tallies.length, changed: 0, unchanged: 0 }),
        refuse: () => reject(new Error('refused')),
      });
    }),
}));

const { mergeInParts } = await import('../../../../src/dashboard/data/merge-in-parts.ts');

const tallies = hourlyLikes(7000);

beforeEach(() => {
  waiting.length = 0;
});

test('two portions are under way at a time, and progress is told to the end', async () => {
  const shares: number[] = [];
  const merging = mergeInParts({ tallies, attention: [] }, (share) => shares.push(share));
  const sizes: number[] = [];
  while (sizes.length < 4) {
    await vi.waitFor(() => expect(waiting.length).toBe(Math.min(2, 4 - sizes.length)));
    const next = waiting.shift();
    sizes.push(next?.rows ?? 0);
    next?.answer();
  }
  expect(await merging).toEqual({ added: 7000, changed: 0, unchanged: 0 });
  expect(sizes).toEqual([2000, 2000, 2000, 1000]);
  expect(shares).toEqual([2 / 7, 4 / 7, 6 / 7, 1]);
});

test('a portion that is refused ends the merge, once the other one has come back', async () => {
  const merging = mergeInParts({ tallies, attention: [] }, () => undefined);
  const outcome = expect(merging).rejects.toThrow('refused');
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[0]?.refuse();
  waiting[1]?.answer();
  await outcome;
  expect(waiting).toHaveLength(2);
});

test('a merge that is called off sends no more, and says what was merged', async () => {
  const controller = new AbortController();
  const merging = mergeInParts({ tallies, attention: [] }, () => undefined, controller.signal);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  controller.abort();
  for (const { answer } of waiting) answer();
  expect(await merging).toEqual({ added: 4000, changed: 0, unchanged: 0 });
  expect(waiting).toHaveLength(2);
});
