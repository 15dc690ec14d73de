import { expect, test } from 'vitest';
import { matcherOf } from '../../../src/platforms/match-pattern.ts';

test.each([
  ['https://*.x.com/*', 'https://x.com/home'],
  ['https://*.x.com/*', 'https://mobile.x.com/'],
  ['https://x.com/*', 'https://x.com:8443/home'],
  ['*://www.google.com/recaptcha/*', 'http://www.google.com/recaptcha/api2?x=1'],
  ['https://*/api/v1/media/*', 'https://social.example/api/v1/media/7'],
])('%s matches %s', (pattern, url) => {
  expect(matcherOf(['https://other.example/*', pattern])(url)).toBe(true);
});

test.each([
  ['https://*.x.com/*', 'https://notx.com/'],
  ['https://*.x.com/*', 'https://x.com.evil.example/'],
  ['https://*.x.com/*', 'http://x.com/'],
  ['https://x.com/*', 'https://xacom/'],
  ['https://www.google.com/recaptcha/*', 'https://www.google.com/search?q=/recaptcha/'],
])('%s does not match %s', (pattern, url) => {
  expect(matcherOf([pattern])(url)).toBe(false);
});
