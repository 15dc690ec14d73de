// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choose } from '../../../src/content/choice.ts';
import type { Counter } from '../../../src/content/counter.ts';
import { noteGesture } from '../../../src/content/toggle.ts';
import type { ChoiceRule } from '../../../src/platforms/platform.ts';
import type { Act } from '../../../src/witness/act.ts';

const RULE: ChoiceRule = {
  verb: 'choice',
  kind: 'reaction',
  control: '[role="toolbar"] button',
  names: [null, 'love'],
  firstKind: 'like',
  target: '.react, [aria-label="Like"]',
};

const observe = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  const palette =
    '<div role="toolbar"><button aria-label="Like"></button><button aria-label="Love"></button></div>';
  document.body.innerHTML = `${palette}<p><b class="react" aria-label="Like"></b></p><p><b class="react" aria-label="Like"></b></p>`;
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Presses an item of the palette; then the site draws the second post anew. */
function chooseAndRedraw(item: string, post: string): unknown[] {
  const target = document.querySelector(`[aria-label="${item}"]`);
  const second = document.querySelectorAll('p')[1];
  if (!target || !second) throw new Error('The page is not as it should be');
  const counter = { observe } as Partial<Counter> as Counter;
  choose(RULE, { at: Date.now(), target }, { counter, signal: stop.signal });
  document.querySelector('[role="toolbar"]')?.remove();
  second.innerHTML = post;
  vi.advanceTimersByTime(10_000);
  return observe.mock.calls.map(([{ kind, direction, variant }]) => [kind, direction, variant]);
}

test('the button of a post that the site draws anew shows the reaction', () => {
  const counted = chooseAndRedraw('Love', '<b class="react" aria-label="Remove Love"></b>');
  expect(counted).toEqual([['reaction', 'do', 'love']]);
});

test('what is drawn anew after another press is not of the choice', () => {
  const target = document.querySelector('[aria-label="Love"]');
  const second = document.querySelectorAll('p')[1];
  if (!target || !second) throw new Error('The page is not as it should be');
  const counter = { observe } as Partial<Counter> as Counter;
  noteGesture({ at: Date.now(), target });
  choose(RULE, { at: Date.now(), target }, { counter, signal: stop.signal });
  vi.advanceTimersByTime(500);
  noteGesture({ at: Date.now(), target: second });
  second.innerHTML = '<b class="react" aria-label="Remove Love"></b>';
  vi.advanceTimersByTime(10_000);
  expect(observe).not.toHaveBeenCalled();
});

test('what the site takes back by itself is withdrawn, not what the user takes back', () => {
  const act = {} as Act;
  const withdraw = vi.fn();
  const counter = { observe: () => act, withdraw } as Partial<Counter> as Counter;
  const love = document.querySelector('[aria-label="Love"]');
  const button = document.querySelector('.react');
  if (!love || !button) throw new Error('The page is not as it should be');
  const chooseLove = (): void => {
    noteGesture({ at: Date.now(), target: love });
    choose(RULE, { at: Date.now(), target: love }, { counter, signal: stop.signal });
    button.setAttribute('aria-label', 'Remove Love');
    // A server nearby answers before the next frame.
    vi.advanceTimersByTime(10);
  };
  chooseLove();
  button.setAttribute('aria-label', 'Like');
  vi.advanceTimersByTime(10_000);
  expect(withdraw).toHaveBeenCalledExactlyOnceWith(act);
  chooseLove();
  noteGesture({ at: Date.now(), target: button });
  button.setAttribute('aria-label', 'Like');
  vi.advanceTimersByTime(10_000);
  expect(withdraw).toHaveBeenCalledOnce();
});

test('the button drawn anew as it was shows nothing', () => {
  expect(chooseAndRedraw('Love', '<b class="react" aria-label="Like"></b>')).toEqual([]);
});

test('what replaced a button is not guessed where there are more of them than before', () => {
  const two = '<b class="react" aria-label="Remove Love"></b><b class="react" aria-label="Like"></b>';
  expect(chooseAndRedraw('Love', two)).toEqual([]);
});
