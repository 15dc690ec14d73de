import { DRAWN_CAPTCHA_SIGNS } from '../platforms/drawn-captchas.ts';
import { tell } from './extension.ts';
import { nearest } from './nearest.ts';

/** A press on no control: if it is on a provider's CAPTCHA, the script that looks for those comes and takes it up. */
export function bringDrawnCaptcha(pressed: Element): void {
  const page = globalThis.unpaidPage;
  // Gone once the script is there.
  if (!page || !nearest(pressed, DRAWN_CAPTCHA_SIGNS)) return;
  page.pressed = pressed;
  tell('bringDrawnCaptcha', undefined).catch(() => console.info('No CAPTCHA is looked for'));
}
