import type { DrawnCaptcha } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { reportSolve } from './captcha-report.ts';
import { nearest } from './nearest.ts';
import type { WatchedPage } from './platform-data.ts';

/** A page that is left this soon (ms) after an answer was sent by its button goes on because it was accepted. */
const LEAVING = 5_000;

interface Attempt {
  captcha: DrawnCaptcha;
  /** When the effort began, and when the last answer was sent; ms since the epoch. */
  since: number;
  sentAt?: number;
  /** What sent it. */
  sentBy?: Element;
}

function isShown(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0);
}

function isPassed({ passed, widget }: DrawnCaptcha): boolean {
  return passed === undefined ? !isShown(widget) : isShown(passed);
}

/** CAPTCHAs drawn into the page: trusted effort, an answer, and its acceptance, are one solve without a label. */
export function watchDrawnCaptchas(
  captchas: readonly DrawnCaptcha[],
  { platform, report, signal, pressed }: WatchedPage,
): void {
  const widgets = captchas.map(({ widget }) => widget).join();
  let attempt: Attempt | undefined;

  function solved({ captcha, since }: Attempt): void {
    attempt = undefined;
    const seconds = (Date.now() - since) / 1000;
    reportSolve(report, platform, {
      page: true,
      network: false,
      labels: 0,
      seconds,
      variant: captcha.variant,
    });
  }

  function watch(current: Attempt): void {
    lookAfter(() => {
      if (attempt !== current || current.sentAt === undefined) return true;
      if (!isPassed(current.captcha)) return false;
      solved(current);
      return true;
    }, signal);
  }

  function onPress(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    // A slider that is let go of beside its handle ends in a click on what holds both: it was not pressed there.
    if (target instanceof Element) press(target, event.type !== 'click' || event.detail === 0);
  }

  function press(target: Element, isWherePressed: boolean): void {
    if (!nearest(target, widgets)) return;
    const captcha = captchas.find(({ widget }) => nearest(target, widget));
    if (!captcha || !nearest(target, captcha.effort)) {
      if (isWherePressed) attempt = undefined;
      return;
    }
    if (attempt?.captcha !== captcha) attempt = { captcha, since: Date.now() };
    awaitEnd();
    const sender = nearest(target, captcha.sends ?? captcha.effort);
    if (!sender) return;
    attempt.sentAt = Date.now();
    attempt.sentBy = sender;
    watch(attempt);
  }

  /** Has another button taken the place of the one that sent the answer? Then it was wrong. */
  function isAskedAgain({ captcha: { sends = '' }, sentBy }: Attempt): boolean {
    return sentBy?.isConnected === false && isShown(sends);
  }

  const options = { capture: true, passive: true, signal };

  /** A slider is dragged: the press on it begins the answer, and its release, wherever it is, ends it. */
  function onRelease({ isTrusted }: Event): void {
    if (isTrusted && attempt?.sentAt !== undefined) watch(attempt);
  }

  function onLeave(): void {
    if (attempt?.captcha.sends === undefined || isAskedAgain(attempt)) return;
    if (Date.now() - (attempt.sentAt ?? 0) < LEAVING) solved(attempt);
  }

  /** Added once, however often it is called. */
  function awaitEnd(): void {
    addEventListener('pointerup', onRelease, options);
    addEventListener('pagehide', onLeave, { signal });
  }

  addEventListener('pointerdown', onPress, options);
  addEventListener('click', onPress, options);
  if (pressed) press(pressed, true);
}
