import type { PaletteName } from '../drawing/palettes.ts';
import type { MotifName } from '../drawing/picture.ts';

/** Everybody on the invented site; all are made up. An avatar is a thing on a coloured disc. */
export const PEOPLE = {
  mina: { avatar: 'cat', palette: 'mint', followers: 312 },
  theo: { avatar: 'bicycle', palette: 'frost', followers: 148 },
  zadie: { avatar: 'kite', palette: 'plum', followers: 521 },
  karim: { avatar: 'dog', palette: 'sand', followers: 204 },
  lou: { avatar: 'balloon', palette: 'noon', followers: 97 },
  ines: { avatar: 'train', palette: 'dawn', followers: 433 },
  jonas: { avatar: 'rocket', palette: 'dusk', followers: 1893 },
  priya: { avatar: 'robot', palette: 'frost', followers: 260 },
  sam: { avatar: 'boat', palette: 'noon', followers: 176 },
  rose: { avatar: 'apple', palette: 'sand', followers: 38 },
  library: { avatar: 'books', palette: 'mint', followers: 2140 },
  club: { avatar: 'ball', palette: 'noon', followers: 5312 },
  bakery: { avatar: 'bread', palette: 'dawn', followers: 871 },
  shoes: { avatar: 'shoe', palette: 'plum', followers: 90412 },
  game: { avatar: 'tree', palette: 'dusk', followers: 120077 },
  essay: { avatar: 'umbrella', palette: 'mint', followers: 64250 },
  pip: { avatar: 'bird', palette: 'plum', followers: 310005 },
} as const satisfies Record<string, { avatar: MotifName; palette: PaletteName; followers: number }>;

export type PersonId = keyof typeof PEOPLE;
