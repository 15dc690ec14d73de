import { hash32 } from '../../classroom/code/hash32.ts';
import { lessonNumber } from '../../classroom/code/lesson-pin.ts';
import { randomFrom } from '../../classroom/code/random.ts';
import { POST_IDS, type PostId } from '../content/posts.ts';

/** 'image': two rounds of a grid; 'click': a box to tick; 'text': a wavy word to type. */
export type CaptchaKind = 'click' | 'image' | 'text';

export type FeedItem = { key: string; seed: number } & ({ post: PostId } | { captcha: CaptchaKind });

/** A CAPTCHA stands in the way after so many posts of a round. */
const CAPTCHAS: ReadonlyMap<number, CaptchaKind> = new Map([
  [6, 'click'],
  [16, 'image'],
  [28, 'text'],
]);

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items];
  for (let i = rest.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [rest[i], rest[k]] = [rest[k] as T, rest[i] as T];
  }
  return rest;
}

/**
 * One round of the feed: every post once, in an order that only the lesson decides, with three CAPTCHAs between.
 * @param round 0 for the first; later rounds are the same posts in another order
 */
export function feedRound(pin: string, round: number): FeedItem[] {
  const seed = hash32(`${lessonNumber(pin)} ${round}`);
  return shuffled(POST_IDS, randomFrom(seed)).flatMap((post, i): FeedItem[] => {
    const item: FeedItem = { key: `${round}-${post}`, seed: hash32(post), post };
    const captcha = CAPTCHAS.get(i + 1);
    return captcha ? [item, { key: `${round}-captcha-${captcha}`, seed: seed + i, captcha }] : [item];
  });
}
