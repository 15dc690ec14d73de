// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookNow } from '../../../src/content/after.ts';
import { sendForm } from '../../../src/content/form.ts';
import { noteGesture } from '../../../src/content/toggle.ts';
import type { FormRule } from '../../../src/platforms/platform.ts';

const RULE: FormRule = { verb: 'form', kind: 'rate', form: 'form:has(textarea)', submit: 'button' };

let stop: AbortController;
let observe: ReturnType<typeof vi.fn>;
let leaves: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<form id="review"><textarea></textarea><button id="send"></button></form><form><button id="search"></button></form><a id="home"></a>';
  // Nothing has a size in jsdom.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  vi.stubGlobal('navigation', (leaves = new EventTarget()));
  stop = new AbortController();
  observe = vi.fn();
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A press, as the page witness notes it before any verb. */
function press(id: string): boolean {
  const target = document.getElementById(id);
  if (!target) throw new Error(`${id} is not there`);
  vi.advanceTimersByTime(10);
  const made = { at: Date.now(), target };
  lookNow();
  noteGesture(made);
  const counter = { observe, flush: vi.fn() };
  return sendForm(RULE, made, { counter: counter as never, signal: stop.signal });
}

/** The page starts to go elsewhere, and is gone. */
function leave(): void {
  navigate();
  dispatchEvent(new Event('pagehide'));
}

function navigate(): void {
  leaves.dispatchEvent(Object.assign(new Event('navigate'), { destination: { sameDocument: false } }));
}

function closeForm(): void {
  document.getElementById('review')?.remove();
  vi.advanceTimersByTime(20_000);
}

test('a form that the page is left for was sent', () => {
  press('send');
  leave();
  expect(observe).toHaveBeenCalledTimes(1);
});

test('a form that goes away was sent', () => {
  press('send');
  closeForm();
  expect(observe).toHaveBeenCalledTimes(1);
});

test('a form that was not accepted at first is sent once', () => {
  press('send');
  vi.advanceTimersByTime(3_000);
  press('send');
  leave();
  expect(observe).toHaveBeenCalledTimes(1);
});

test('a form whose button is pressed twice is sent once', () => {
  press('send');
  press('send');
  closeForm();
  expect(observe).toHaveBeenCalledTimes(1);
});

test('a form that waits for its answer is sent, whatever is pressed meanwhile', () => {
  press('send');
  navigate();
  press('home');
  dispatchEvent(new Event('pagehide'));
  expect(observe).toHaveBeenCalledTimes(1);
});

test.each([
  ['left by another press', () => (press('home'), leave())],
  ['closed by another press', () => (press('home'), closeForm())],
  ['left by the address bar', () => dispatchEvent(new Event('pagehide'))],
])('a form that was not accepted and is %s was not sent', (_how, leaving) => {
  press('send');
  vi.advanceTimersByTime(1_000);
  leaving();
  expect(observe).not.toHaveBeenCalled();
});

test('a form without room for a text is another one', () => {
  expect(press('search')).toBe(false);
  leave();
  expect(observe).not.toHaveBeenCalled();
});
