import { expect, test } from 'vitest';
import { instanceOrigin } from '../../../../src/dashboard/settings/instance-origin.ts';

test.each([
  'mastodon.social',
  ' https://mastodon.social ',
  'HTTPS://Mastodon.Social/@ana/1234',
  '@ana@mastodon.social',
  'ana@mastodon.social',
])('%s is a server', (typed) => {
  expect(instanceOrigin(typed, [])).toEqual({ origin: 'https://mastodon.social' });
});

test('a port is kept', () => {
  expect(instanceOrigin('social.example:8443', [])).toEqual({ origin: 'https://social.example:8443' });
});

test.each(['', 'mastodon', 'not a server', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', '@ana'])(
  '%s is none',
  (typed) => expect(instanceOrigin(typed, [])).toEqual({ error: 'not_address' }),
);

test('an address without encryption is refused as such', () => {
  expect(instanceOrigin('http://mastodon.social', [])).toEqual({ error: 'insecure' });
});

test('a server is added once', () => {
  expect(instanceOrigin('mastodon.social', ['https://mastodon.social'])).toEqual({ error: 'known' });
});
