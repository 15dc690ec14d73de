import { expect, test } from 'vitest';
import { countTags } from '../../../src/witness/tags.ts';

test.each([
  ['nothing here', 0],
  ['#cats are @best', 2],
  ['mail me at a@example.org', 0],
  ['see https://example.org/#part and #this', 1],
  ['number #1 is not a tag, #1st is', 1],
  ['@user@instance.social hello', 1],
  ['#日本 と #été_2026!', 2],
  ['C#, ##twice, @', 0],
  ['(#in) "@quotes"', 2],
])('%s', (text, tags) => {
  expect(countTags(text)).toBe(tags);
});
