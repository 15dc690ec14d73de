import type { PersonId } from './people.ts';
import type { PostId } from './posts.ts';

/** The words of a post in one language. */
interface PostWords {
  text: string;
  /** What the picture shows, for those who do not see it. */
  alt?: string;
  /** Answers of a poll. */
  options?: readonly string[];
  /** What a machine was asked, and what it said. */
  question?: string;
  answer?: string;
  comments?: readonly (readonly [by: PersonId, text: string])[];
}

/** Everything of the invented site that is written, in one language. */
export interface FeedWords {
  language: 'en' | 'fr';
  names: Readonly<Record<PersonId, string>>;
  posts: Readonly<Record<PostId, PostWords>>;
  /** Words to be typed in a CAPTCHA. */
  captchaWords: readonly string[];
}
