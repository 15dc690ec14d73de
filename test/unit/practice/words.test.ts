import { beforeEach, expect, test, vi } from 'vitest';

const messages = vi.hoisted(() => ({ common_language: 'en' }));

vi.mock('../../../src/browser.ts', () => ({
  browser: { i18n: { getMessage: (key: keyof typeof messages) => messages[key] ?? '' } },
}));

const { asWritten, feedWords, isFeedForeign } = await import('../../../src/practice/feed/words.ts');

beforeEach(() => {
  messages.common_language = 'en';
});

test.each([
  ['en', 'en', false],
  ['fr', 'fr', false],
  ['de', 'en', true],
  ['pt-BR', 'en', true],
  ['ar', 'en', true],
])('with buttons in %s the feed is in %s', (buttons, feed, foreign) => {
  messages.common_language = buttons;
  expect(feedWords().language).toBe(feed);
  expect(isFeedForeign()).toBe(foreign);
  expect(asWritten()).toEqual({ lang: feed, dir: 'ltr' });
});
