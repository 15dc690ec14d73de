import { CaptchaBox } from './captcha-box.ts';
import { CaptchaChallenge } from './captcha-challenge.ts';
import { onMessage } from './extension.ts';
import { runOnce } from './platform-data.ts';
import { startReport } from './report.ts';

runOnce(({ id, captcha }, controller) => {
  if (!captcha) return;
  const { signal } = controller;
  const report = startReport(controller);
  // A frame without an address belongs to the page that made it.
  const address = location.protocol === 'about:' ? `${origin}/` : location.href;
  const isHere = (frame: { url: string } | undefined) =>
    frame !== undefined && new RegExp(frame.url).test(address);
  const box =
    captcha.box && isHere(captcha.box) ? new CaptchaBox(captcha.box, id, report, signal) : undefined;
  if (captcha.challenge && isHere(captcha.challenge))
    void new CaptchaChallenge(captcha.challenge, id, report, signal);

  addEventListener('pagehide', () => report.leave(), { signal });
  onMessage(({ name, argument }) => {
    if (name === 'challenged') box?.challenged(String(argument));
    else if (name === 'stop' && (argument as string[]).includes(id)) controller.abort();
  }, signal);
});
