import { describe, expect, it } from 'vitest';
import { isGranted } from '../../../src/ui/host-patterns.ts';

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
