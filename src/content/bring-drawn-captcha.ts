import { noteUntold, tell } from './extension.ts';

/** A press on a CAPTCHA of a provider, drawn into the page: the script that looks for those comes and takes it up. */
export function bringDrawnCaptcha(pressed: Element): void {
  const page = globalThis.unpaidPage;
  // Gone once the script is there.
  if (!page) return;
  page.pressed = pressed;
  tell('bringDrawnCaptcha', undefined).catch(noteUntold);
}
