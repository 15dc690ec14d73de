// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaptchaChallenge } from '../../../src/content/captcha-challenge.ts';
import arkose from '../../../src/platforms/arkose.ts';
import datadome from '../../../src/platforms/datadome.ts';
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

/** The request with this address has been answered. */
let heard: (list: { getEntries(): { name: string; responseStatus: number }[] }) => void;

function hear(name: string, responseStatus = 200): void {
  heard({ getEntries: () => [{ name, responseStatus }] });
}

/** Lets the game of one picture begin anew with another provider's rules. */
function begin(platform: {
  captcha: { challenge: ConstructorParameters<typeof CaptchaChallenge>[0] };
}): void {
  void new CaptchaChallenge(platform.captcha.challenge, 'arkose', { record }, stop.signal);
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
      constructor(callback: typeof heard) {
        heard = callback;
      }
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

test('an answer that the server does not take is none', () => {
  press('td');
  press('#recaptcha-verify-button');
  hear('https://www.google.com/recaptcha/api2/userverify', 429);
  vi.advanceTimersByTime(10_000);
  expect(record).not.toHaveBeenCalled();
  press('#recaptcha-verify-button');
  hear('https://www.google.com/recaptcha/api2/userverify');
  vi.advanceTimersByTime(7_000);
  expect(record.mock.calls).toEqual([[[expect.objectContaining({ n: 1, network: 1, quantity: 9 })]]]);
});

test('a challenge left at its next image is none', () => {
  press('td');
  press('#recaptcha-verify-button');
  showImage('b.gif');
  listeners.get('pagehide')?.({});
  expect(record).not.toHaveBeenCalled();
});

test('a game of several answers is one CAPTCHA, however slowly they are given', () => {
  document.body.innerHTML = '<div id="game_children_challenge"><a></a></div>';
  begin(arkose);
  hear('https://client-api.arkoselabs.com/fc/gfct/');
  for (let wave = 0; wave < 3; wave++) {
    press('a');
    hear('https://client-api.arkoselabs.com/fc/ca/');
    vi.advanceTimersByTime(5_000);
  }
  listeners.get('pagehide')?.({});
  expect(record.mock.calls).toEqual([
    [[expect.objectContaining({ n: 1, page: 1, network: 1, quantity: 0 })]],
  ]);
});

test('a slider that must be moved again is one CAPTCHA', () => {
  document.body.innerHTML = '<div class="sliderContainer"><i></i></div>';
  begin(datadome);
  for (const status of [200, 403, 200]) {
    press('i');
    hear('https://geo.captcha-delivery.com/captcha/check?cid=a', status);
    vi.advanceTimersByTime(5_000);
  }
  expect(record).not.toHaveBeenCalled();
  listeners.get('pagehide')?.({});
  expect(record.mock.calls).toEqual([
    [[expect.objectContaining({ n: 1, page: 1, network: 1, quantity: 0 })]],
  ]);
});
