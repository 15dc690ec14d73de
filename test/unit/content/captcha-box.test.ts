// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CaptchaBox } from '../../../src/content/captcha-box.ts';
import hcaptcha from '../../../src/platforms/hcaptcha.ts';
import recaptcha from '../../../src/platforms/recaptcha.ts';
import turnstile from '../../../src/platforms/turnstile.ts';

const record = vi.fn();
let stop: AbortController;

/** What listens to the page: events of jsdom are never trusted, a browser's are. */
const listeners = new Map<string, (event: object) => void>();

function press(selector: string): void {
  listeners.get('click')?.({
    type: 'click',
    isTrusted: true,
    composedPath: () => [document.querySelector(selector)],
  });
}

function tick(selector: string): void {
  document.querySelector(selector)?.setAttribute('aria-checked', 'true');
  vi.advanceTimersByTime(500);
}

function start({ captcha }: { captcha: { box: ConstructorParameters<typeof CaptchaBox>[0] } }): CaptchaBox {
  return new CaptchaBox(captcha.box, 'recaptcha', { record }, stop.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  record.mockReset();
});

const PASS = [[expect.objectContaining({ kind: 'captcha', n: 1, page: 1, quantity: 0, variant: 'click' })]];

test.for(['#recaptcha-anchor', '#recaptcha-anchor-label span'])('reCAPTCHA is ticked by %s', (pressed) => {
  document.body.innerHTML =
    '<div class="rc-anchor-content"><span id="recaptcha-anchor" role="checkbox" aria-checked="false"></span><label id="recaptcha-anchor-label"><span>أنا لست برنامج روبوت</span></label></div>';
  start(recaptcha);
  press(pressed);
  tick('#recaptcha-anchor');
  expect(record.mock.calls).toEqual([PASS]);
  press('label span');
  vi.advanceTimersByTime(60_000);
  expect(record.mock.calls).toEqual([PASS]);
});

test.for(['#checkbox', 'label'])('hCaptcha is ticked by %s', (pressed) => {
  document.body.innerHTML =
    '<div id="anchor"><div id="checkbox" role="checkbox" aria-checked="false"></div><label>أنا إنسان</label></div>';
  start(hcaptcha);
  press(pressed);
  tick('#checkbox');
  expect(record.mock.calls).toEqual([PASS]);
});

test('a box that opens a challenge in which somebody works is no pass of its own', () => {
  document.body.innerHTML = '<span id="recaptcha-anchor" role="checkbox" aria-checked="false"></span>';
  const box = start(recaptcha);
  press('#recaptcha-anchor');
  box.challenged('*');
  tick('#recaptcha-anchor');
  expect(record).not.toHaveBeenCalled();
});

test('a box whose tick cannot be seen is passed once, by two clicks too, until its pass is over', () => {
  start(turnstile);
  press('body');
  vi.advanceTimersByTime(150);
  press('body');
  vi.advanceTimersByTime(2_000);
  press('body');
  vi.advanceTimersByTime(2_000);
  expect(record.mock.calls).toEqual([PASS]);
  vi.advanceTimersByTime(300_000);
  press('body');
  vi.advanceTimersByTime(500);
  expect(record.mock.calls).toEqual([PASS, PASS]);
});
