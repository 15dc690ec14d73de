import type { RequestNews } from '../messages.ts';
import { DRAWN_CAPTCHA_SIGNS } from '../platforms/drawn-captchas.ts';
import { entryOf } from '../witness/act.ts';
import { startAttention } from './attention.ts';
import { bringDrawnCaptcha } from './bring-drawn-captcha.ts';
import { startCounter, type Counter } from './counter.ts';
import { onMessage } from './extension.ts';
import { isOffLimits } from './here.ts';
import type { Verbs } from './page-verb.ts';
import { startPageWitness } from './page-witness.ts';
import type { PlatformData } from './platform-data.ts';
import { startReport } from './report.ts';

/**
 * Watches a page of a platform, and hands what was done there to the ledger.
 * @param verbs what the platform's rules use
 */
export function startPage(platform: PlatformData, controller: AbortController, verbs: Verbs): Counter {
  const { signal } = controller;
  const report = startReport(controller);
  globalThis.unpaidPage = { platform: platform.id, report, signal };
  const counter = startCounter((recorded) => {
    report.record(recorded.map((act) => entryOf(act, platform.id)));
  }, signal);

  const attention = window.top === window ? startAttention(platform.id, report) : undefined;

  startPageWitness(platform, verbs, counter, signal, {
    wrote: (at) => attention?.touched(at),
    pressed(at, onControl) {
      attention?.touched(at);
      if (onControl) report.wake(at);
    },
    others: DRAWN_CAPTCHA_SIGNS,
    pressedOther: bringDrawnCaptcha,
  });

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') return attention?.shown();
      counter.flush();
      attention?.hidden();
      report.leave();
    },
    { capture: true, signal },
  );

  function onRequest({ platform: id, phase, id: request, observations }: RequestNews): void {
    if (phase !== 'started') counter.ended(request, phase === 'accepted');
    else if (id === platform.id && observations && !isOffLimits(platform))
      counter.started(request, observations);
  }

  onMessage(({ name, argument }) => {
    if (name === 'request') onRequest(argument as RequestNews);
    else if (name === 'stop' && (argument as string[]).includes(platform.id)) controller.abort();
  }, signal);
  return counter;
}
