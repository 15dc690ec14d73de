import type { Captcha } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { reportSolve } from './captcha-report.ts';
import { widgetOf } from './captcha-widget.ts';
import { matchesOrHolds, nearest } from './nearest.ts';
import type { Report } from './report.ts';

/** A challenge in the same widget within this time (ms) means that the tick is its result, not one click. */
const CHALLENGE = 180_000;
/** A tick that was not seen by then (ms), when the last look at it is over, will not be: the next press is another. */
const GIVEN_UP = 21_000;
/** A tick that cannot be seen is taken to last as long as Turnstile's token (ms): pressed again, it is the same one. */
const LASTS = 300_000;

/** The frame with the checkbox: a trusted click that passes without a challenge is one solve, with no labels. */
export class CaptchaBox {
  readonly #box: NonNullable<Captcha['box']>;
  readonly #platform: string;
  readonly #report: Pick<Report, 'record'>;
  readonly #signal: AbortSignal;
  #challengedAt = Number.NEGATIVE_INFINITY;
  #waiting = false;
  /** What was pressed last to tick the box, and when. */
  #pressed: EventTarget | undefined;
  #pressedAt = Number.NEGATIVE_INFINITY;

  constructor(
    box: NonNullable<Captcha['box']>,
    platform: string,
    report: Pick<Report, 'record'>,
    signal: AbortSignal,
  ) {
    this.#box = box;
    this.#platform = platform;
    this.#report = report;
    this.#signal = signal;
    const onEvent = (event: MouseEvent | KeyboardEvent) => this.#onGesture(event);
    addEventListener('click', onEvent, { capture: true, passive: true, signal });
    addEventListener('keydown', onEvent, { capture: true, passive: true, signal });
  }

  /** The challenge frame of a widget saw effort. */
  challenged(widget: string): void {
    if (widget === '*' || widgetOf() === '*' || widget === widgetOf()) this.#challengedAt = Date.now();
  }

  #onGesture(event: MouseEvent | KeyboardEvent): void {
    if (!event.isTrusted || this.#waiting) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    const [target] = event.composedPath();
    const control = target instanceof Element ? nearest(target, this.#box.control) : undefined;
    if (!control || this.#isOn(control, target)) return;
    this.#waiting = true;
    this.#pressed = target;
    this.#pressedAt = Date.now();
    lookAfter(() => this.#look(), this.#signal);
    setTimeout(() => (this.#waiting = false), GIVEN_UP);
  }

  #isOn(control: Element, target: EventTarget | undefined): boolean {
    const { on } = this.#box;
    if (on !== undefined) return matchesOrHolds(control, on);
    return target === this.#pressed && Date.now() - this.#pressedAt < LASTS;
  }

  #look(): boolean {
    if (!this.#waiting) return true;
    const { on, control } = this.#box;
    if (on !== undefined) {
      const box = document.querySelector(control);
      if (!box || !matchesOrHolds(box, on)) return false;
    }
    this.#waiting = false;
    if (Date.now() - this.#challengedAt > CHALLENGE)
      reportSolve(this.#report, this.#platform, {
        page: true,
        network: false,
        labels: 0,
        seconds: (Date.now() - this.#pressedAt) / 1000,
        variant: 'click',
      });
    return true;
  }
}
