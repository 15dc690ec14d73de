// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchDrawnCaptchas } from '../../../src/content/drawn-captcha.ts';
import { DRAWN_CAPTCHA_SIGNS, DRAWN_CAPTCHAS } from '../../../src/platforms/drawn-captchas.ts';
import { DRAWN, type DrawnFixture } from '../../platforms/drawn-captchas/fixtures.ts';

const record = vi.fn();
let stop: AbortController;

/** What listens to the page: events of jsdom are never trusted, a browser's are. */
const listeners = new Map<string, (event: object) => void>();

function fire(type: string, event: object = {}): void {
  listeners.get(type)?.({ type, detail: type === 'click' ? 1 : 0, isTrusted: true, ...event });
}

function press(selector: string, isTrusted = true): void {
  const path = [document.querySelector(selector)];
  for (const type of ['pointerdown', 'pointerup', 'click'])
    fire(type, { composedPath: () => path, isTrusted });
}

/** The site accepts the answer: what it removes goes, what it marks is marked. */
function accept({ removes, sets }: DrawnFixture): void {
  if (removes) document.querySelector(removes)?.remove();
  if (sets) document.querySelector(sets.on)?.classList.add(sets.class);
}

function later(ms: number): void {
  vi.advanceTimersByTime(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  listeners.clear();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  // jsdom lays nothing out: whatever is there is shown.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  watchDrawnCaptchas(DRAWN_CAPTCHAS, { platform: 'tiktok', report: { record }, signal: stop.signal });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  record.mockReset();
});

describe.each(DRAWN.map((fixture) => [fixture.what, fixture as DrawnFixture] as const))(
  '%s',
  (_what, fixture) => {
    beforeEach(() => {
      document.body.innerHTML = fixture.markup;
    });

    test('is one CAPTCHA without a label once it is passed', () => {
      for (const selector of fixture.presses) {
        press(selector);
        later(2_000);
      }
      expect(record).not.toHaveBeenCalled();
      accept(fixture);
      later(5_000);
      expect(record).toHaveBeenCalledExactlyOnceWith([
        expect.objectContaining({
          platform: 'tiktok',
          kind: 'captcha',
          n: 1,
          page: 1,
          quantity: 0,
          variant: fixture.variant,
        }),
      ]);
    });

    test('is none that is not passed', () => {
      fixture.presses.forEach((selector) => press(selector));
      later(60_000);
      expect(record).not.toHaveBeenCalled();
    });

    test('is none that is given up after a wrong answer', () => {
      fixture.presses.forEach((selector) => press(selector));
      later(1_500);
      press(fixture.givesUp);
      document.querySelector('main')?.replaceChildren();
      later(60_000);
      fire('pagehide');
      expect(record).not.toHaveBeenCalled();
    });

    test('is none that a script solves', () => {
      fixture.presses.forEach((selector) => press(selector, false));
      accept(fixture);
      later(60_000);
      expect(record).not.toHaveBeenCalled();
    });
  },
);

test('a CAPTCHA after which the page goes on is counted as the page is left', () => {
  const aws = DRAWN.find(({ removes }) => removes === 'awswaf-captcha');
  document.body.innerHTML = aws?.markup ?? '';
  aws?.presses.forEach((selector) => press(selector));
  later(800);
  fire('pagehide');
  expect(record).toHaveBeenCalledOnce();
});

test('a CAPTCHA that asks again after a wrong answer is none as the page is left', () => {
  const aws = DRAWN.find(({ removes }) => removes === 'awswaf-captcha');
  document.body.innerHTML = aws?.markup ?? '';
  aws?.presses.forEach((selector) => press(selector));
  document.body.innerHTML = aws?.markup ?? '';
  later(800);
  fire('pagehide');
  expect(record).not.toHaveBeenCalled();
});

test('a slider that is let go of beside its handle is one CAPTCHA', () => {
  const tiktok = DRAWN.find(({ presses }) => presses.includes('.secsdk-captcha-drag-icon')) as DrawnFixture;
  document.body.innerHTML = tiktok.markup;
  fire('pointerdown', { composedPath: () => [document.querySelector('.secsdk-captcha-drag-icon')] });
  fire('pointerup', { composedPath: () => [document.body] });
  fire('click', { composedPath: () => [document.querySelector('.captcha-verify-container')] });
  accept(tiktok);
  later(5_000);
  expect(record).toHaveBeenCalledOnce();
});

test.each(DRAWN.filter(({ what }) => !what.startsWith('TikTok')))(
  '$what is known by its signs on any site',
  ({ markup, presses }) => {
    document.body.innerHTML = markup;
    presses.forEach((selector) =>
      expect(document.querySelector(selector)?.closest(DRAWN_CAPTCHA_SIGNS)).not.toBeNull(),
    );
  },
);

test('a CAPTCHA that was pressed before its script was there is taken up', () => {
  const geetest = DRAWN.find(({ what }) => what === 'GeeTest 3') as DrawnFixture;
  document.body.innerHTML = geetest.markup;
  const pressed = document.querySelector('.geetest_slider_button') as Element;
  watchDrawnCaptchas(DRAWN_CAPTCHAS, { platform: 'x', report: { record }, signal: stop.signal, pressed });
  accept(geetest);
  later(5_000);
  expect(record).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ platform: 'x', kind: 'captcha', page: 1 }),
  ]);
});

test('the rest of the page is no CAPTCHA', () => {
  document.body.innerHTML = '<button class="captcha">Like</button><canvas></canvas>';
  press('button');
  press('canvas');
  document.body.replaceChildren();
  later(60_000);
  expect(record).not.toHaveBeenCalled();
});
