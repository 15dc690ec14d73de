// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaptchaChallenge } from '../../../src/content/captcha-challenge.ts';
import recaptcha from '../../../src/platforms/recaptcha.ts';

const record = vi.fn();
let stop: AbortController;

/** What listens to the page: events of jsdom are never trusted, a browser's are. */
const listeners = new Map<string, (event: object) => void>();

/** Says whether the frame is in sight. */
let seen: (entries: { isIntersecting: boolean }[]) => void;

function press(selector: string): void {
  listeners.get('click')?.({
    type: 'click',
    isTrusted: true,
    composedPath: () => [document.querySelector(selector)],
  });
}

function showImage(source: string): void {
  const tile = `<td class="rc-imageselect-tile"><img src="${source}"></td>`;
  document.querySelector('#images')?.replaceChildren();
  document
    .querySelector('#images')
    ?.insertAdjacentHTML(
      'beforeend',
      `<table class="rc-imageselect-table-33"><tr>${tile.repeat(9)}</tr></table>`,
    );
}

function showRefusal(shown: boolean): void {
  document
    .querySelector('.rc-imageselect-incorrect-response')
    ?.setAttribute('style', shown ? '' : 'visibility:hidden');
}

/** The provider moves the frame off the screen. */
function putAway(): void {
  seen([{ isIntersecting: false }]);
  vi.advanceTimersByTime(500);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve({ value: undefined }) } });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(callback: typeof seen) {
        seen = callback;
      }
    },
  );
  // jsdom lays nothing out: whatever is there is shown.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  document.body.innerHTML =
    '<div id="images"></div><div class="rc-imageselect-incorrect-response"></div>' +
    '<button id="recaptcha-verify-button"></button>';
  showImage('a.gif');
  showRefusal(false);
  void new CaptchaChallenge(recaptcha.captcha.challenge, 'recaptcha', { record }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  record.mockReset();
});

const solved = (quantity: number) => [
  [expect.objectContaining({ kind: 'captcha', n: 1, page: 1, network: 0, quantity })],
];

test('an answer after which the frame is put out of sight is one CAPTCHA', () => {
  press('td');
  press('#recaptcha-verify-button');
  putAway();
  expect(record.mock.calls).toEqual([solved(9)]);
});

test('a challenge put out of sight without an answer is none', () => {
  press('td');
  putAway();
  expect(record).not.toHaveBeenCalled();
});

test('an answer that is refused is none until another is accepted, and gave its labels', () => {
  press('#recaptcha-verify-button');
  showRefusal(true);
  showImage('b.gif');
  vi.advanceTimersByTime(3_000);
  expect(record).not.toHaveBeenCalled();
  // The site still shows the refusal of the first answer when the second one is sent.
  press('#recaptcha-verify-button');
  vi.advanceTimersByTime(400);
  showRefusal(false);
  putAway();
  expect(record.mock.calls).toEqual([solved(18)]);
});

test('a challenge given up at its next image is none', () => {
  press('#recaptcha-verify-button');
  showImage('b.gif');
  putAway();
  expect(record).not.toHaveBeenCalled();
});
