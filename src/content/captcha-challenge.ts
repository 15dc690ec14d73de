import type { Captcha } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { gridOf, imageOf, isRefused } from './captcha-image.ts';
import { reportSolve } from './captcha-report.ts';
import { widgetOf } from './captcha-widget.ts';
import { noteUntold, tell } from './extension.ts';
import { matchesOrHolds, nearest } from './nearest.ts';
import type { Report } from './report.ts';

type Challenge = NonNullable<Captcha['challenge']>;

/** After an answer was sent, a new image or a refusal shows within this time (ms); silence means accepted. */
const VERDICT = 5_000;
/** A challenge that is put out of sight has been accepted; its request is heard of within this time (ms). */
const HEARD = 200;

/** The frame with the challenge: trusted effort, an answer sent, and no new image after it, is one solve. */
export class CaptchaChallenge {
  readonly #challenge: Challenge;
  readonly #platform: string;
  readonly #report: Pick<Report, 'record'>;
  readonly #signal: AbortSignal;
  #startedAt: number | undefined;
  #sentAt: number | undefined;
  #answeredAt: number | undefined;
  #onKnownControl = false;
  #labels = 0;
  #image: string | undefined;
  #images = 0;
  #countedImage: string | undefined;
  #extraByNetwork = 0;
  #extraByPage = 0;
  #variant: string | undefined;
  #sight: IntersectionObserver | undefined;
  #outOfSight = false;
  /** The refusal of an earlier answer was still shown when this one was sent. */
  #refusedBefore = false;

  constructor(challenge: Challenge, platform: string, report: Pick<Report, 'record'>, signal: AbortSignal) {
    this.#challenge = challenge;
    this.#platform = platform;
    this.#report = report;
    this.#signal = signal;
    const onEvent = (event: Event) => this.#onGesture(event);
    for (const type of ['click', 'keydown', 'pointerup'])
      addEventListener(type, onEvent, { capture: true, passive: true, signal });
    addEventListener('pagehide', () => this.#decide(true), { signal });
    const observer = new PerformanceObserver((list) => {
      for (const { name, responseStatus } of list.getEntries() as PerformanceResourceTiming[])
        this.#onRequest(name, responseStatus);
    });
    observer.observe({ type: 'resource' });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#sight?.disconnect();
    });
  }

  #onGesture(event: Event): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const { submit, effort, replaced } = this.#challenge;
    // A drag ends in a pointerup; everything else is a click or a key.
    const tile = nearest(target, effort);
    if (event.type === 'pointerup' && !tile) return;
    const button = submit === undefined ? undefined : nearest(target, submit);
    const sends =
      button === undefined
        ? tile !== undefined && isTyped(target) && isEnter(event)
        : event.type === 'click' || isEnter(event);
    if (tile || sends) this.#onKnownControl = true;
    else if (event.type === 'keydown' && !isPress(event)) return;
    this.#begin();
    if (sends || (submit === undefined && tile)) this.#send();
    else if (tile && replaced !== undefined && event.type === 'click') this.#watchReplacement(tile, replaced);
  }

  #begin(): void {
    if (this.#startedAt !== undefined) return;
    this.#startedAt = Date.now();
    this.#watchSight();
    tell('challenged', widgetOf()).catch(noteUntold);
  }

  #watchReplacement(tile: Element, replaced: string): void {
    lookAfter(
      () => {
        if (!matchesOrHolds(tile, replaced)) return false;
        this.#extraByPage++;
        return true;
      },
      this.#signal,
      800,
    );
  }

  /** The answer for the image on screen is sent; its labels are given even if it turns out wrong. */
  #send(): void {
    const grid = gridOf(this.#challenge);
    const image = imageOf(this.#challenge) ?? `image ${this.#images}`;
    if (image !== this.#countedImage) this.#labels += grid.labels;
    this.#countedImage = image;
    this.#variant = grid.variant ?? this.#variant;
    this.#image = image;
    this.#sentAt = Date.now();
    this.#refusedBefore = isRefused(this.#challenge);
    lookAfter(() => this.#decide(false), this.#signal);
  }

  /** Providers move the frame of a solved challenge far off the screen, often right before the site leaves the page. */
  #watchSight(): void {
    this.#sight = new IntersectionObserver((entries) => {
      this.#outOfSight = entries.at(-1)?.isIntersecting === false;
      if (this.#outOfSight) setTimeout(() => this.#decide(false), HEARD);
    });
    this.#sight.observe(document.documentElement);
  }

  /** @param status of the answer; 0 where another origin keeps it to itself */
  #onRequest(url: string, status: number): void {
    const { answer, image, extra } = this.#challenge;
    if (answer !== undefined && new RegExp(answer).test(url)) this.#onAnswer(status);
    else if (image !== undefined && new RegExp(image).test(url)) this.#onImage();
    // After the button was pressed it is the next of several images, not one more tile.
    else if (extra !== undefined && this.#sentAt === undefined && new RegExp(extra).test(url))
      this.#extraByNetwork++;
  }

  #onAnswer(status: number): void {
    if (this.#startedAt === undefined) return;
    if (status >= 400) {
      this.#forgetAnswer();
      return;
    }
    this.#answeredAt = Date.now();
    lookAfter(() => this.#decide(false), this.#signal);
  }

  /** A new image: whatever was sent did not settle it. */
  #onImage(): void {
    this.#images++;
    this.#forgetAnswer();
  }

  #forgetAnswer(): void {
    this.#answeredAt = undefined;
    this.#sentAt = undefined;
  }

  /** Was the answer accepted? Called again until it is known. */
  #decide(leaving: boolean): boolean {
    const sent = this.#sentAt ?? this.#answeredAt;
    if (sent === undefined || this.#startedAt === undefined) return true;
    const refused = isRefused(this.#challenge);
    this.#refusedBefore &&= refused;
    if (refused && !this.#refusedBefore) {
      this.#forgetAnswer();
      return true;
    }
    const away = this.#outOfSight || innerWidth < 2 || innerHeight < 2;
    const hidden = ((leaving || away) && this.#isSameImage()) || !this.#isThere();
    // What sends itself stays for the next of several answers, or for another try: its end is that it goes.
    const silent =
      (this.#challenge.submit !== undefined || !this.#onKnownControl) &&
      this.#answeredAt !== undefined &&
      Date.now() - this.#answeredAt >= VERDICT &&
      this.#isSameImage();
    if (!hidden && !silent) return false;
    this.#solved();
    return true;
  }

  #isThere(): boolean {
    const { effort, submit } = this.#challenge;
    if (!this.#onKnownControl) return true;
    const part =
      document.querySelector(effort) ?? (submit === undefined ? null : document.querySelector(submit));
    return part !== null && part.getClientRects().length > 0;
  }

  #isSameImage(): boolean {
    return (
      this.#sentAt === undefined || this.#image === (imageOf(this.#challenge) ?? `image ${this.#images}`)
    );
  }

  #solved(): void {
    reportSolve(this.#report, this.#platform, {
      page: this.#onKnownControl,
      network: this.#answeredAt !== undefined,
      labels: this.#labels === 0 ? 0 : this.#labels + Math.max(this.#extraByNetwork, this.#extraByPage),
      seconds: (Date.now() - (this.#startedAt ?? Date.now())) / 1000,
      ...(this.#variant === undefined ? {} : { variant: this.#variant }),
    });
    this.#sight?.disconnect();
    this.#outOfSight = false;
    this.#forgetAnswer();
    this.#startedAt = undefined;
    this.#onKnownControl = false;
    this.#labels = 0;
    this.#countedImage = undefined;
    this.#extraByNetwork = 0;
    this.#extraByPage = 0;
    this.#variant = undefined;
  }
}

/** An answer that is typed is sent by Enter. */
function isTyped(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}

function isEnter(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Enter';
}

/** A key that presses whatever has the focus, known or not. */
function isPress(event: Event): boolean {
  return isEnter(event) || (event instanceof KeyboardEvent && event.key === ' ');
}
