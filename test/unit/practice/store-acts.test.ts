import { beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../../src/acts/tally-row.ts';
import type { Counter } from '../../../src/content/counter.ts';
import type { Receipt } from '../../../src/ledger/receipts.ts';

/* The page witness is told what to see; the store is told whether it lives to see a write done. */

const NEVER = new Promise<void>(() => {});

let sees: Counter;
const record = vi.fn<(entries: readonly Entry[], receipt: Receipt) => Promise<void>>();
let isKept = true;

vi.mock('../../../src/content/page-witness.ts', () => ({
  startPageWitness: (_rules: unknown, _verbs: unknown, counter: Counter) => (sees = counter),
}));
vi.mock('../../../src/practice/practice-ledger.ts', () => ({
  recordEntries: (entries: readonly Entry[], receipt: Receipt) => record(entries, receipt),
}));
vi.mock('../../../src/ledger/practice-store.ts', () => ({ isPracticeKept: async () => isKept }));

/** What a tab keeps while its pages come and go. */
class TabStorage {
  [key: string]: unknown;
  getItem(key: string) {
    return this[key];
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

let page: EventTarget;

/** Another page in the same tab, which knows nothing of the one before. */
async function openPage() {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.resetModules();
  const { countActs } = await import('../../../src/practice/count-acts.ts');
  const { storeLeftBehind } = await import('../../../src/practice/store-acts.ts');
  await storeLeftBehind();
  return countActs(new AbortController().signal);
}

function like(): void {
  sees.gesture(Date.now());
  sees.observe({ witness: 'page', kind: 'like', direction: 'do', at: Date.now() });
}

const isUnderWay = () => vi.waitFor(() => expect(record).toHaveBeenCalled());

const leave = () => page.dispatchEvent(new Event('pagehide'));

beforeEach(() => {
  isKept = true;
  record.mockReset().mockResolvedValue();
  vi.stubGlobal('sessionStorage', new TabStorage());
});

test('what is done is on its way to the store at once', async () => {
  const counting = await openPage();
  like();
  await counting.flush();
  expect(record.mock.calls.map(([entries]) => entries)).toEqual([
    [expect.objectContaining({ platform: 'practice', kind: 'like', n: 1 })],
  ]);
});

test('what was under way when the page was left is stored by the next one, by the same receipts', async () => {
  record.mockReturnValue(NEVER);
  await openPage();
  like();
  like();
  await isUnderWay();
  leave();
  const [first] = record.mock.calls;

  record.mockReset().mockResolvedValue();
  await openPage();
  expect(record).toHaveBeenCalledTimes(2);
  expect(record.mock.calls[0]).toEqual(first);
  expect(record.mock.calls.map(([, { sequence }]) => sequence)).toEqual([1, 2]);

  record.mockClear();
  leave();
  await openPage();
  expect(record).not.toHaveBeenCalled();
});

test('what was stored is not left behind', async () => {
  const counting = await openPage();
  like();
  await counting.flush();
  record.mockClear();
  leave();
  await openPage();
  expect(record).not.toHaveBeenCalled();
});

test('what could not be stored does not hold up what comes after, and is tried again by the next page', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  record.mockRejectedValueOnce(new Error('the disk is full'));
  const counting = await openPage();
  like();
  like();
  await counting.flush();
  expect(record).toHaveBeenCalledTimes(2);
  expect(told).toHaveBeenCalledTimes(1);
  leave();
  record.mockClear();
  await openPage();
  expect(record.mock.calls.map(([, { sequence }]) => sequence)).toEqual([1]);
  told.mockRestore();
});

test('what the next page cannot store either is left behind again', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  record.mockReturnValue(NEVER);
  await openPage();
  like();
  await isUnderWay();
  const [first] = record.mock.calls;
  leave();
  record.mockReset().mockRejectedValue(new Error('the disk is full'));
  await openPage();
  leave();
  record.mockReset().mockResolvedValue();
  await openPage();
  expect(record.mock.calls).toEqual([first]);
  told.mockRestore();
});

test('a lesson that was wiped takes what was left behind with it', async () => {
  record.mockReturnValue(NEVER);
  await openPage();
  like();
  await isUnderWay();
  leave();
  isKept = false;
  record.mockReset();
  await openPage();
  isKept = true;
  await openPage();
  expect(record).not.toHaveBeenCalled();
});
