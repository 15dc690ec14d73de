import { isEnvelope } from '../messages.ts';
import { CaptchaBox } from './captcha-box.ts';
import { CaptchaChallenge } from './captcha-challenge.ts';
import { isPrivate, onMessage } from './extension.ts';
import { runOnce } from './platform-data.ts';
import { Report } from './report.ts';

runOnce(({ id, captcha }, controller) => {
  if (isPrivate() || !captcha) return;
  const { signal } = controller;
  const report = new Report(controller);
  const isHere = (frame: { url: string } | undefined) =>
    frame !== undefined && new RegExp(frame.url).test(location.href);
  const box =
    captcha.box && isHere(captcha.box) ? new CaptchaBox(captcha.box, id, report, signal) : undefined;
  if (captcha.challenge && isHere(captcha.challenge))
    void new CaptchaChallenge(captcha.challenge, id, report, signal);

  addEventListener('pagehide', () => report.leave(), { signal });
  onMessage((message) => {
    if (!isEnvelope(message)) return;
    if (message.name === 'challenged') box?.challenged(String(message.argument));
    else if (message.name === 'stop' && (message.argument as string[]).includes(id)) controller.abort();
  }, signal);
});
