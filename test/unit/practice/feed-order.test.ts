import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POST_IDS } from '../../../src/practice/content/posts.ts';
import { feedRound } from '../../../src/practice/feed/feed-order.ts';

function postsOf(pin: string, round: number) {
  return feedRound(pin, round).flatMap((item) => ('post' in item ? [item.post] : []));
}

describe('the feed of a lesson', () => {
  it('has every one of forty posts once a round, and three CAPTCHAs', () => {
    expect(POST_IDS).toHaveLength(40);
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 20 }), (pin, round) => {
        expect(postsOf(pin, round).toSorted()).toEqual(POST_IDS.toSorted());
        const captchas = feedRound(pin, round).flatMap((item) => ('captcha' in item ? [item.captcha] : []));
        expect(captchas.toSorted()).toEqual(['click', 'image', 'text']);
      }),
    );
  });

  it('is the same for the same PIN, and another one for another PIN or round', () => {
    expect(feedRound('4217', 0)).toEqual(feedRound('4217', 0));
    expect(postsOf('4217', 0)).not.toEqual(postsOf('4218', 0));
    expect(postsOf('4217', 0)).not.toEqual(postsOf('4217', 1));
  });

  it('has a key of its own for every item of every round', () => {
    const keys = [0, 1, 2].flatMap((round) => feedRound('4217', round).map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
