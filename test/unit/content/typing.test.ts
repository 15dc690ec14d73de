// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startCounter, type Counter } from '../../../src/content/counter.ts';
import { startPageWitness, type PageRules } from '../../../src/content/page-witness.ts';
import { SOCIAL_VERBS } from '../../../src/content/social-verbs.ts';
import type { Recorded } from '../../../src/witness/act.ts';

const RULES: PageRules = {
  page: [
    { verb: 'toggle', kind: 'like', control: '#like', on: '[aria-pressed="true"]' },
    { verb: 'composer', kind: 'comment', box: '#comment', submit: '#send', keys: 'enter' },
  ],
};

const PAGE = `<button id="like"></button><form><textarea id="comment"></textarea><button id="send"></button></form><input id="text"><p contenteditable id="rich"></p>
<input type="checkbox" id="tick"><input type="range" id="volume"><div tabindex="0" id="post"></div>`;

let stop: AbortController;
let listen: Map<string, (event: Event) => void>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = PAGE;
  stop = new AbortController();
  listen = new Map();
  vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void) => {
    listen.set(type, listener);
  });
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`${id} is not there`);
  return element;
}

/** Lets the witness see an event as if the user's hand had made it. */
function byHand(event: Event, target: Element): void {
  const seen = new Proxy(event, {
    get: (real, name) => (name === 'isTrusted' ? true : name === 'target' ? target : Reflect.get(real, name)),
  });
  listen.get(event.type)?.(seen);
}

function click(id: string): void {
  byHand(new MouseEvent('click'), part(id));
}

function press(id: string, key: string, init: KeyboardEventInit = {}): void {
  byHand(new KeyboardEvent('keydown', { key, ...init }), part(id));
}

describe('a key', () => {
  const gesture = vi.fn();
  const touched = vi.fn();

  beforeEach(() => {
    gesture.mockClear();
    touched.mockClear();
    const counter = { gesture, observe: vi.fn() } as Partial<Counter> as Counter;
    startPageWitness(RULES, SOCIAL_VERBS, counter, stop.signal, {
      wrote: touched,
      pressed: touched,
      others: ':not(*)',
      pressedOther: () => expect.unreachable(),
    });
  });

  test.each([
    ['text', 'a', {}],
    ['comment', 'é', {}],
    ['rich', ' ', {}],
    ['rich', 'Backspace', {}],
    ['comment', 'A', { shiftKey: true }],
    ['comment', 'a', { repeat: true }],
    ['comment', 'Process', { isComposing: true }],
  ])('that writes is no gesture, but attention: %s, %s', (id, key, init) => {
    press(id, key, init);
    expect(gesture).not.toHaveBeenCalled();
    expect(touched).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['text', 'Enter', {}],
    ['comment', 'Enter', { ctrlKey: true }],
    ['rich', 'Enter', { metaKey: true }],
    ['comment', 'v', { ctrlKey: true }],
    ['rich', 'Escape', {}],
    ['like', ' ', {}],
    ['tick', ' ', {}],
    ['volume', 'l', {}],
    ['post', 'l', {}],
  ])('that presses something, or is a shortcut, is a gesture: %s, %s', (id, key, init) => {
    press(id, key, init);
    expect(gesture).toHaveBeenCalledTimes(1);
    expect(touched).toHaveBeenCalledTimes(1);
  });
});

describe('acts while something is written', () => {
  const recorded: Recorded[] = [];
  let counter: Counter;

  beforeEach(() => {
    recorded.length = 0;
    counter = startCounter((some) => recorded.push(...some), stop.signal);
    startPageWitness(RULES, SOCIAL_VERBS, counter, stop.signal);
  });

  test('a like whose request starts right after a later keystroke is one act', async () => {
    const at = Date.now();
    click('like');
    part('like').setAttribute('aria-pressed', 'true');
    await vi.advanceTimersByTimeAsync(400);
    press('comment', 'a');
    counter.started('1', [{ witness: 'network', kind: 'like', direction: 'do', at: at + 450 }]);
    await vi.advanceTimersByTimeAsync(300);
    counter.ended('1', true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recorded).toMatchObject([{ kind: 'like', n: 1, page: 1, network: 1 }]);
  });

  test('nothing is counted on a page that is never looked at, however it is pressed or written in', async () => {
    startPageWitness({ ...RULES, never: ['^/elsewhere', '^/$'] }, SOCIAL_VERBS, counter, stop.signal);
    click('like');
    part('like').setAttribute('aria-pressed', 'true');
    press('comment', 'a');
    (part('comment') as HTMLTextAreaElement).value = 'a';
    press('comment', 'Enter');
    (part('comment') as HTMLTextAreaElement).value = '';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recorded).toEqual([]);
  });

  test('a picture that was sent in vain, and whose box Escape then closes, is no comment', async () => {
    const box = part('comment');
    click('send');
    await vi.advanceTimersByTimeAsync(3_000);
    press('comment', 'Escape');
    box.remove();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recorded).toEqual([]);
  });

  test('the time of writing is measured, without the pauses', async () => {
    for (const pause of [2_000, 60_000, 1_000]) {
      press('comment', 'a');
      await vi.advanceTimersByTimeAsync(pause);
    }
    press('comment', 'b');
    (part('comment') as HTMLTextAreaElement).value = 'aaab';
    press('comment', 'Enter');
    (part('comment') as HTMLTextAreaElement).value = '';
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recorded).toMatchObject([{ kind: 'comment', n: 1, seconds: 8 }]);
  });
});
