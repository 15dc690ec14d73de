// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Counter } from '../../../src/content/counter.ts';
import { noteGesture, toggle } from '../../../src/content/toggle.ts';
import type { ToggleRule } from '../../../src/platforms/platform.ts';

const RULE: ToggleRule = { verb: 'toggle', kind: 'like', control: 'button', on: '[aria-pressed="true"]' };

const observe = vi.fn();
const withdraw = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  const post = (name: string) => `<article><a href="/${name}"></a><p><button></button></p></article>`;
  document.body.innerHTML = `<main>${post('a')}${post('b')}</main>`;
  observe.mockImplementation(({ at }) => ({ at }));
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

/** Waits, and has what the observers of the page saw delivered. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

/** What a press on an element makes the site do. */
async function press(target: Element, isOn?: boolean): Promise<void> {
  const made = { at: Date.now(), target, address: location.href };
  noteGesture(made);
  const counter = { observe, withdraw } as Partial<Counter> as Counter;
  toggle(RULE, made, { counter, signal: stop.signal });
  if (isOn !== undefined) target.setAttribute('aria-pressed', String(isOn));
  await pass(20);
}

test('likes in a row that the site takes back one by one are withdrawn', async () => {
  const buttons = [...document.querySelectorAll('button')];
  for (const button of buttons) {
    await press(button, true);
    await pass(60);
  }
  buttons[0]?.setAttribute('aria-pressed', 'false');
  await pass(90);
  buttons[1]?.setAttribute('aria-pressed', 'false');
  await pass(90);
  expect(observe).toHaveBeenCalledTimes(2);
  expect(withdraw).toHaveBeenCalledTimes(2);
});

test('a like that a press elsewhere turns off is not withdrawn', async () => {
  const [button] = document.querySelectorAll('button');
  const picture = document.querySelector('main');
  if (!button || !picture) throw new Error('The page is not as it should be');
  await press(button, true);
  await pass(400);
  await press(picture);
  button.setAttribute('aria-pressed', 'false');
  await pass(100);
  expect(withdraw).not.toHaveBeenCalled();
});
