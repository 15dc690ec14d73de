import { describe, expect, it } from 'vitest';
import { isGranted, matchesUrl } from '../../../src/ui/host-patterns.ts';

describe('isGranted', () => {
  it.each([
    ['https://*.x.com/*', 'https://*.x.com/*'],
    ['https://www.x.com/i/api/*', 'https://*.x.com/*'],
    ['https://*.x.com/*', 'https://*/*'],
    ['https://*.x.com/*', '<all_urls>'],
    ['https://x.com/*', '*://*.x.com/*'],
  ])('%s is covered by %s', (pattern, granted) => {
    expect(isGranted(pattern, ['https://other.example/*', granted])).toBe(true);
  });

  it.each([
    ['https://*.x.com/*', 'https://x.com/*'],
    ['https://*.x.com/*', 'https://www.x.com/*'],
    ['https://max.com/*', 'https://*.x.com/*'],
    ['http://x.com/*', 'https://x.com/*'],
    ['not a pattern', '<all_urls>'],
  ])('%s is not covered by %s', (pattern, granted) => {
    expect(isGranted(pattern, [granted])).toBe(false);
  });
});

describe('matchesUrl', () => {
  it.each([
    ['https://*.x.com/*', 'https://x.com/home'],
    ['https://*.x.com/*', 'https://mobile.x.com/'],
    ['*://www.google.com/recaptcha/*', 'http://www.google.com/recaptcha/api2?x=1'],
    ['<all_urls>', 'https://anything.example/'],
  ])('%s matches %s', (pattern, url) => {
    expect(matchesUrl(pattern, new URL(url))).toBe(true);
  });

  it.each([
    ['https://*.x.com/*', 'https://notx.com/'],
    ['https://*.x.com/*', 'https://x.com.evil.example/'],
    ['https://*.x.com/*', 'http://x.com/'],
    ['https://www.google.com/recaptcha/*', 'https://www.google.com/search?q=/recaptcha/'],
  ])('%s does not match %s', (pattern, url) => {
    expect(matchesUrl(pattern, new URL(url))).toBe(false);
  });
});
