// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useErase } from '../../../../src/dashboard/data/use-erase.ts';
import type { LedgerDoor } from '../../../../src/ledger/door.ts';
import type { Ledger } from '../../../../src/ledger/schema.ts';

/** What is under way in the background, to be ended by the test. */
const { merges } = vi.hoisted(() => ({ merges: [] as { done: () => void; fail: (error: Error) => void }[] }));

vi.mock('../../../../src/ui/ask.ts', () => ({ ask: async () => ({ erased: 1 }) }));
vi.mock('../../../../src/ledger/read-all.ts', () => ({ async *readAll() {} }));
vi.mock('../../../../src/dashboard/data/merge-in-parts.ts', () => ({
  mergeInParts: () => new Promise<void>((done, fail) => merges.push({ done, fail })),
}));

const door: LedgerDoor = (work) => work(undefined as unknown as Ledger);
let erase: ReturnType<typeof useErase>;

function Page() {
  erase = useErase(door, 0);
  return null;
}

/** Would the browser ask before it closes the page? */
function isAsked(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

const untilStep = (step: string) =>
  vi.waitFor(() => expect(erase.erasings.map(({ state }) => state.step)).toContain(step));

afterEach(() => render(null, document.body));

test('the browser asks before the page is closed while something is put back, and only then', async () => {
  render(h(Page, {}), document.body);
  await erase.erase({ all: true });
  await untilStep('erased');
  expect(isAsked()).toBe(false);

  const [erasing] = erase.erasings;
  if (!erasing) return expect.unreachable();
  void erase.undo(erasing);
  await untilStep('undoing');
  expect(isAsked()).toBe(true);

  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  merges[0]?.fail(new Error('no answer'));
  await untilStep('erased');
  expect(isAsked()).toBe(false);

  const [again] = erase.erasings;
  if (!again) return expect.unreachable();
  void erase.undo(again);
  await untilStep('undoing');
  merges[1]?.done();
  await untilStep('undone');
  expect(isAsked()).toBe(false);
});
