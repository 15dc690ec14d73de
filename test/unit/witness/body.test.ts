import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableBody, utf8, valuesOf } from '../../../src/witness/body.ts';

const id = '1635855486666999';

test.each([
  ['JSON', `{"variables":{"input":{"feedback_reaction_id":"${id}"}}}`],
  ['JSON with spaces', `{ "feedback_reaction_id" : "${id}" }`],
  ['JSON in JSON', `{"body":"{\\"feedback_reaction_id\\":\\"${id}\\"}"}`],
  ['form', `av=1&variables=${encodeURIComponent(`{"input":{"feedback_reaction_id":"${id}"}}`)}&doc_id=2`],
  ['form field', `feedback_reaction_id=${id}&x=1`],
  [
    'multipart',
    `--b\r\nContent-Disposition: form-data; name="variables"\r\n\r\n{"feedback_reaction_id":"${id}"}\r\n--b--`,
  ],
  [
    'multipart field',
    `--b\r\nContent-Disposition: form-data; name="feedback_reaction_id"\r\n\r\n${id}\r\n--b--`,
  ],
  ['number', `{"feedback_reaction_id":${id}}`],
])('finds a field in %s', (_, body) => {
  expect(valuesOf(readableBody(body), 'feedback_reaction_id')).toEqual([id]);
});

test('finds every occurrence, nothing that only ends alike, and empty values', () => {
  expect(valuesOf('{"alt":"","x_alt":"no","a":{"alt":"cat"}}', 'alt')).toEqual(['', 'cat']);
  expect(valuesOf('{"ranges":[]}', 'ranges')).toEqual(['[]']);
  expect(valuesOf('{"ranges":[{"id":1}]}', 'ranges')).toEqual(['[']);
  expect(valuesOf('{"reply":{"in_reply_to_tweet_id":"7"}}', 'reply')).toEqual(['{']);
});

test('decodes UTF-8 as the platform does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test('never throws on garbage', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (body, key) => {
      expect(Array.isArray(valuesOf(readableBody(body), key))).toBe(true);
    }),
  );
});
