// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lookNow } from '../../../src/content/after.ts';
import { compose } from '../../../src/content/composer.ts';
import type { Counter } from '../../../src/content/counter.ts';
import type { Press } from '../../../src/content/page-verb.ts';
import { noteGesture } from '../../../src/content/toggle.ts';
import type { ComposerRule } from '../../../src/platforms/platform.ts';

const RULE: ComposerRule = {
  verb: 'composer',
  kind: 'comment',
  box: '[contenteditable]',
  submit: 'button',
  keys: 'enter',
  tags: true,
};

const observe = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = '<form><p contenteditable></p><button type="button"></button></form>';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function part(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
}

function write(text: string): void {
  part('p').textContent = text;
}

function gesture(target: Element, key?: string, rule = RULE): void {
  const press: Press = { at: Date.now(), target };
  if (key !== undefined) press.key = { name: key, mod: false, shift: false };
  lookNow();
  noteGesture(press);
  compose(rule, press, { counter: { observe } as Partial<Counter> as Counter, signal: stop.signal });
}

function counted(): unknown[] {
  vi.advanceTimersByTime(25_000);
  return observe.mock.calls.map(([{ kind, quantity }]) => (quantity ? `${quantity} ${kind}` : kind));
}

describe('a text box that is sent', () => {
  test('counts once it empties, with its tags', () => {
    write('hello #world');
    gesture(part('p'), 'Enter');
    write('');
    expect(counted()).toEqual(['comment', '1 tag']);
  });

  test('counts once it goes away', () => {
    write('hello');
    gesture(part('button'));
    part('form').remove();
    expect(counted()).toEqual(['comment']);
  });

  test('counts a picture without a word, sent by the button', () => {
    gesture(part('button'));
    part('form').remove();
    expect(counted()).toEqual(['comment']);
  });
});

describe('a text box that is written in again at once', () => {
  test('counts what was sent, and what is sent next', () => {
    write('hello');
    gesture(part('p'), 'Enter');
    vi.advanceTimersByTime(900);
    write('');
    gesture(part('p'), 'a');
    write('again');
    vi.advanceTimersByTime(300);
    gesture(part('p'), 'Enter');
    write('');
    expect(counted()).toEqual(['comment', 'comment']);
  });

  test('counts nothing while what was written is still in it', () => {
    write('hello');
    gesture(part('p'), 'Enter');
    vi.advanceTimersByTime(900);
    gesture(part('p'), 'a');
    write('helloa');
    expect(counted()).toEqual([]);
  });
});

describe('a text box that keeps its text when it is sent', () => {
  test('tells since when it was tried, once it is sent; the next text is tried anew', () => {
    write('hello');
    const first = Date.now();
    gesture(part('p'), 'Enter');
    vi.advanceTimersByTime(3_000);
    gesture(part('p'), 'Enter');
    write('');
    vi.advanceTimersByTime(3_000);
    expect(observe).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ since: first, at: first + 3_000 }),
    );
    write('again');
    gesture(part('p'), 'Enter');
    write('');
    vi.advanceTimersByTime(3_000);
    expect(observe).toHaveBeenLastCalledWith(
      expect.objectContaining({ since: first + 6_000, at: first + 6_000 }),
    );
  });
});

describe('a text box that an opener tells the kind of', () => {
  const OPENED: ComposerRule = { ...RULE, kind: 'share', opener: 'summary' };

  test('is of that kind, though the one before is seen to be gone only after it was opened', () => {
    document.body.insertAdjacentHTML('beforeend', '<summary></summary>');
    const send = (): void => {
      write('hello');
      gesture(part('p'), 'Enter', OPENED);
    };
    gesture(part('summary'), undefined, OPENED);
    vi.advanceTimersByTime(2_000);
    send();
    const sent = part('form');
    vi.advanceTimersByTime(900);
    const next = sent.cloneNode(true);
    sent.replaceWith(next);
    vi.advanceTimersByTime(100);
    gesture(part('summary'), undefined, OPENED);
    vi.advanceTimersByTime(2_000);
    send();
    write('');
    expect(counted()).toEqual(['share', 'share']);
  });
});

describe('a text box that is sent at the second attempt', () => {
  test('counts once, at the time of the attempt that succeeded', () => {
    write('hello @wor');
    gesture(part('p'), 'Enter');
    vi.advanceTimersByTime(3_000);
    gesture(part('p'), 'Enter');
    const at = Date.now();
    write('');
    expect(counted()).toEqual(['comment', '1 tag']);
    expect(observe).toHaveBeenCalledWith(expect.objectContaining({ kind: 'comment', at }));
  });

  test('counts long after an attempt that failed', () => {
    write('hello');
    gesture(part('p'), 'Enter');
    expect(counted()).toEqual([]);
    gesture(part('p'), 'Enter');
    write('');
    expect(counted()).toEqual(['comment']);
  });

  test('counts a double press once, at its first time', () => {
    write('hello');
    const at = Date.now();
    gesture(part('button'));
    vi.advanceTimersByTime(100);
    gesture(part('button'));
    write('');
    expect(counted()).toEqual(['comment']);
    expect(observe).toHaveBeenCalledWith(expect.objectContaining({ at }));
  });
});

describe('a text box that is not sent', () => {
  test('stays as it is', () => {
    write('hello');
    gesture(part('p'), 'Enter');
    expect(counted()).toEqual([]);
  });

  test('was empty when Enter was pressed, and goes away', () => {
    gesture(part('p'), 'Enter');
    part('form').remove();
    expect(counted()).toEqual([]);
  });

  test('was empty when its button was pressed, and is closed by another press', () => {
    gesture(part('button'));
    vi.advanceTimersByTime(500);
    noteGesture({ at: Date.now(), target: document.body });
    part('form').remove();
    expect(counted()).toEqual([]);
  });
});
