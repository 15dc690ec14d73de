import type { Entry } from '../acts/tally-row.ts';
import { browser } from '../browser.ts';
import type { Argument, ToBackground } from '../messages.ts';
import { platformById } from '../platforms/index.ts';

type Taken = Argument<ToBackground['takeTask']> & {
  /** The tab in which it was taken up. */
  tab: number;
  /** When, in ms since the epoch. */
  since: number;
};

/** Longest time (ms) from taking a task up to sending it that is believed to be work. */
const LONGEST = 4 * 3_600_000;
/** Tasks remembered at most; forgotten ones are counted without pay. */
const REMEMBERED = 50;

/** Kept in memory only (`storage.session`), never on disk. */
const KEY = 'tasks';

async function takenTasks(): Promise<Taken[]> {
  const { [KEY]: tasks } = await browser.storage.session.get(KEY);
  return Array.isArray(tasks) ? (tasks as Taken[]) : [];
}

/** Remembers that a task was taken up in a tab; a page that is loaded again goes on with the same one. */
export async function rememberTask(
  task: Argument<ToBackground['takeTask']>,
  tab: number,
  now = Date.now(),
): Promise<void> {
  const isSame = (other: Taken) =>
    other.platform === task.platform && other.tab === tab && other.task === task.task;
  const tasks = await takenTasks();
  const before = task.task === '' ? undefined : tasks.find(isSame);
  const others = tasks.filter((other) => !isSame(other)).slice(1 - REMEMBERED);
  await browser.storage.session.set({ [KEY]: [...others, { ...task, tab, since: before?.since ?? now }] });
}

/** The task that was sent from a tab: the one taken up there last, else the last one of the platform. */
async function finishTask(platform: string, tab: number): Promise<Taken | undefined> {
  const tasks = await takenTasks();
  const ofPlatform = tasks.filter((task) => task.platform === platform);
  const finished = ofPlatform.findLast((task) => task.tab === tab) ?? ofPlatform.at(-1);
  if (finished) await browser.storage.session.set({ [KEY]: tasks.filter((task) => task !== finished) });
  return finished;
}

/** Adds to each paid task that was sent how long it took and what it pays. */
export async function withPay(
  entries: readonly Entry[],
  tab: number,
  now = Date.now(),
): Promise<readonly Entry[]> {
  const paid: Entry[] = [];
  for (const entry of entries) {
    const isTask = entry.kind === 'label' && (entry.n ?? 0) > 0 && platformById(entry.platform)?.paid;
    const task = isTask ? await finishTask(entry.platform, tab) : undefined;
    if (!task) {
      paid.push(entry);
      continue;
    }
    const seconds = Math.round(Math.min(LONGEST, Math.max(0, now - task.since)) / 1000);
    const { currency, cents } = task.reward ?? {};
    paid.push({
      ...entry,
      seconds,
      ...(currency !== undefined && cents !== undefined && { variant: currency, variantBy: cents }),
    });
  }
  return paid;
}
