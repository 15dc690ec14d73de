import { hash } from '../witness/hash.ts';

/**
 * What the checkbox frame and the challenge frame of one CAPTCHA have in common: reCAPTCHA names them 'a-<id>' and
 * 'c-<id>', hCaptcha puts 'id=<id>' in both addresses. Hashed; '*' where nothing tells widgets of a tab apart.
 */
export function widgetOf(): string {
  const id = /^[ac]-(.+)$/.exec(window.name)?.[1] ?? /[#&]id=([^&]+)/.exec(location.hash)?.[1];
  return id === undefined ? '*' : hash(id);
}
