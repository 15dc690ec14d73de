import type { PersonId } from './people.ts';

/** What a post asks for besides likes: a vote, stars, a verdict on a machine's answer, a tag, or it is an advert. */
type Extra = 'poll' | 'stars' | 'ai' | 'tag' | 'advert';

interface PostData {
  by: PersonId;
  /** Likes of invented others. */
  likes: number;
  extra?: Extra;
}

/** Forty posts, without their words (`en.ts`, `fr.ts`) and pictures (`pictures.ts`). */
const POSTS = {
  sunrise: { by: 'mina', likes: 41 },
  rain: { by: 'theo', likes: 63 },
  kitten: { by: 'zadie', likes: 388, extra: 'tag' },
  pizza: { by: 'sam', likes: 57, extra: 'poll' },
  bread: { by: 'bakery', likes: 120, extra: 'stars' },
  match: { by: 'club', likes: 902 },
  sole: { by: 'shoes', likes: 4017, extra: 'advert' },
  homework: { by: 'lou', likes: 215 },
  heron: { by: 'pip', likes: 1730, extra: 'ai' },
  guitar: { by: 'karim', likes: 88 },
  balloons: { by: 'ines', likes: 276 },
  robots: { by: 'priya', likes: 134, extra: 'tag' },
  weekend: { by: 'jonas', likes: 640, extra: 'poll' },
  soup: { by: 'rose', likes: 22, extra: 'stars' },
  snow: { by: 'theo', likes: 95 },
  glove: { by: 'library', likes: 18 },
  boat: { by: 'sam', likes: 77 },
  planet: { by: 'game', likes: 8803, extra: 'advert' },
  film: { by: 'zadie', likes: 149, extra: 'stars' },
  walk: { by: 'karim', likes: 310, extra: 'tag' },
  train: { by: 'ines', likes: 54 },
  poem: { by: 'pip', likes: 960, extra: 'ai' },
  cake: { by: 'lou', likes: 402 },
  pet: { by: 'mina', likes: 81, extra: 'poll' },
  books: { by: 'library', likes: 64 },
  chain: { by: 'jonas', likes: 1204 },
  tent: { by: 'priya', likes: 190 },
  orchard: { by: 'rose', likes: 31 },
  essays: { by: 'essay', likes: 5110, extra: 'advert' },
  aquarium: { by: 'sam', likes: 108, extra: 'tag' },
  nightride: { by: 'theo', likes: 83 },
  kite: { by: 'lou', likes: 91 },
  canteen: { by: 'karim', likes: 167, extra: 'stars' },
  followback: { by: 'jonas', likes: 733 },
  bedtime: { by: 'zadie', likes: 240, extra: 'poll' },
  shark: { by: 'pip', likes: 1488, extra: 'ai' },
  launch: { by: 'priya', likes: 221 },
  street: { by: 'rose', likes: 27, extra: 'tag' },
  jungle: { by: 'mina', likes: 73 },
  goodnight: { by: 'sam', likes: 112 },
} as const satisfies Record<string, PostData>;

export type PostId = keyof typeof POSTS;

export const POST_IDS = Object.keys(POSTS) as PostId[];

/** A post's data, without the narrow types of each. */
export function postData(id: PostId): PostData {
  return POSTS[id];
}
