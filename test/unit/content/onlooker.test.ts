// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Counter } from '../../../src/content/counter.ts';
import { startPageWitness, type Onlooker } from '../../../src/content/page-witness.ts';
import { SOCIAL_VERBS } from '../../../src/content/social-verbs.ts';

const { signal } = new AbortController();
const counter = { gesture: vi.fn(), observe: vi.fn() } as Partial<Counter> as Counter;
const told = { wrote: vi.fn(), pressed: vi.fn(), pressedOther: vi.fn() };
const onlooker: Onlooker = { ...told, others: '.captcha' };

const PAGE = `<p id="nothing"></p><button class="like" id="light"></button><div class="captcha"><i id="tile"></i></div>
<div id="host"></div><div class="captcha" id="outer"></div>`;
const INSIDE = '<p id="nothing"></p><button class="like"><i id="deep"></i></button>';

/** Presses an element by hand, as the window hears of it: of what is in a shadow root, it is told the host. */
function press(target: Element, inner = target): void {
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal('addEventListener', (type: string, listener: (event: unknown) => void) => {
    listeners.set(type, listener);
  });
  const rules = { page: [{ verb: 'toggle', kind: 'like', control: '.like', on: '.on' } as const] };
  startPageWitness(rules, SOCIAL_VERBS, counter, signal, onlooker);
  listeners.get('click')?.({ isTrusted: true, timeStamp: 0, target, composedPath: () => [inner, target] });
}

function show(host: string): { element: Element; inside: ShadowRoot } {
  document.body.innerHTML = PAGE;
  const element = document.querySelector(host);
  if (!element) throw new Error(`${host} is not there`);
  const inside = element.attachShadow({ mode: 'open' });
  inside.innerHTML = INSIDE;
  return { element, inside };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test.each([
  ['nothing', false, 0],
  ['light', true, 0],
  ['tile', false, 1],
])('a press on #%s is told once, with what it was on', (id, onControl, others) => {
  show('#host');
  const target = document.getElementById(id);
  if (target) press(target);
  expect(told.pressed.mock.calls).toEqual([[expect.any(Number), onControl]]);
  expect(told.pressedOther).toHaveBeenCalledTimes(others);
});

test.each([
  ['#host', '#deep', true, 0],
  ['#host', '#nothing', false, 0],
  ['#outer', '#deep', true, 0],
  ['#outer', '#nothing', false, 1],
])('so is one inside the shadow root of %s, on its %s', (host, inner, onControl, others) => {
  const { element, inside } = show(host);
  press(element, inside.querySelector(inner) ?? element);
  expect(told.pressed.mock.calls).toEqual([[expect.any(Number), onControl]]);
  expect(told.pressedOther).toHaveBeenCalledTimes(others);
});
