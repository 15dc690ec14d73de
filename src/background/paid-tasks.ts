import type { Entry } from '../acts/tally-row.ts';
import { browser } from '../browser.ts';
import type { Argument, ToBackground } from '../messages.ts';
import { platformById } from '../platforms/index.ts';
import { createQueue } from './queue.ts';

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

/** So that no change loses what another has remembered, or pays the same task. */
const inTurn = createQueue();

/** Remembers that a task was taken up in a tab; a page that is loaded again goes on with the same one. */
export function rememberTask(
  task: Argument<ToBackground['takeTask']>,
  tab: number,
  now = Date.now(),
): Promise<void> {
  const isSame = (other: Taken) =>
    other.platform === task.platform && other.tab === tab && other.task === task.task;
  return inTurn(async () => {
    const tasks = await takenTasks();
    const before = task.task === '' ? undefined : tasks.find(isSame);
    const others = tasks.filter((other) => !isSame(other)).slice(1 - REMEMBERED);
    await browser.storage.session.set({ [KEY]: [...others, { ...task, tab, since: before?.since ?? now }] });
  });
}

function isPaidTask({ kind, n = 0, platform }: Entry): boolean {
  return kind === 'label' && n > 0 && platformById(platform)?.paid === true;
}

/** The task that was sent from a tab: the one taken up there last, else the last one of the platform. */
function finishedTask(tasks: readonly Taken[], platform: string, tab: number): Taken | undefined {
  const ofPlatform = tasks.filter((task) => task.platform === platform);
  return ofPlatform.findLast((task) => task.tab === tab) ?? ofPlatform.at(-1);
}

function pay(entry: Entry, { since, reward }: Taken, now: number): Entry {
  const seconds = Math.round(Math.min(LONGEST, Math.max(0, now - since)) / 1000);
  return { ...entry, seconds, ...(reward && { variant: reward.currency, variantBy: reward.cents }) };
}

/**
 * Records entries; each paid task among them with how long it took and what it pays. A task is forgotten only once
 * it is recorded: a write that failed is tried again, and a repeated delivery must not use up another task.
 * @param record answers whether the entries are new
 * @returns what was recorded; undefined if it was not new
 */
export async function recordWithPay(
  entries: readonly Entry[],
  tab: number,
  record: (paid: readonly Entry[]) => Promise<boolean>,
  now = Date.now(),
): Promise<readonly Entry[] | undefined> {
  if (!entries.some(isPaidTask)) return (await record(entries)) ? entries : undefined;
  return inTurn(async () => {
    let tasks = await takenTasks();
    const paid = entries.map((entry) => {
      const finished = isPaidTask(entry) ? finishedTask(tasks, entry.platform, tab) : undefined;
      if (!finished) return entry;
      tasks = tasks.filter((task) => task !== finished);
      return pay(entry, finished, now);
    });
    if (!(await record(paid))) return undefined;
    await browser.storage.session.set({ [KEY]: tasks });
    return paid;
  });
}
