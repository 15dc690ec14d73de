import { CaptchaBox } from '../../content/captcha-box.ts';
import { CaptchaChallenge } from '../../content/captcha-challenge.ts';
import practice from '../../platforms/practice.ts';
import { leaveBehind, storeEntries } from '../store-acts.ts';

/** Counts what is solved in this frame, by the code that counts in the frames of real CAPTCHA providers. */
export function countSolves(signal: AbortSignal): CaptchaBox | CaptchaChallenge | undefined {
  const { box, challenge } = practice.captcha;
  const report = { record: (entries: Parameters<typeof storeEntries>[0]) => void storeEntries(entries) };
  addEventListener('pagehide', leaveBehind, { signal });
  const isHere = ({ url }: { url: string }) => new RegExp(url).test(location.href);
  if (isHere(box)) return new CaptchaBox(box, practice.id, report, signal);
  if (isHere(challenge)) return new CaptchaChallenge(challenge, practice.id, report, signal);
  return undefined;
}
