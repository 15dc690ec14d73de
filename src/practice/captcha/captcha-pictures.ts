import { randomFrom } from '../../classroom/code/random.ts';
import type { BackdropName } from '../drawing/backdrops.ts';
import { PALETTES, type PaletteName } from '../drawing/palettes.ts';
import type { MotifName } from '../drawing/picture.ts';
import { pictureMarks, svgUrl } from '../drawing/svg.ts';

/** Things that are asked for; easy to tell apart, even small and tilted. */
const ASKED = ['bicycle', 'bus', 'boat', 'lamp', 'tree', 'cat', 'umbrella', 'house'] as const;

type Asked = (typeof ASKED)[number];

interface Tile {
  shows: Asked;
  url: string;
}

export interface Round {
  asked: Asked;
  tiles: Tile[];
}

const TILES = 9;
const FEWEST = 3;
const BACKDROP_NAMES: readonly BackdropName[] = ['street', 'hills', 'town', 'sea'];
const PALETTE_NAMES = Object.keys(PALETTES) as PaletteName[];

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function tileUrl(thing: MotifName, random: () => number): string {
  const palette = pick(PALETTE_NAMES, random);
  const size = 92 + random() * 40;
  const picture = {
    backdrop: pick(BACKDROP_NAMES, random),
    palette,
    things: [[thing, 160 + (random() - 0.5) * 24, 176 + random() * 10, size] as const],
  };
  const tilt = `<g transform="translate(160 110) rotate(${((random() - 0.5) * 16).toFixed(1)}) scale(1.15) translate(-160 -110)">${pictureMarks(picture, random() * 1e6)}</g>`;
  const grain = Array.from({ length: 60 }, () => {
    const x = (62 + random() * 196).toFixed(0);
    return `<circle cx="${x}" cy="${(random() * 196).toFixed(0)}" r="${(0.8 + random() * 2).toFixed(1)}"/>`;
  }).join('');
  return svgUrl('62 2 196 196', `${tilt}<g fill="${PALETTES[palette].ink}" opacity="0.28">${grain}</g>`);
}

/** The rounds of an image CAPTCHA: another thing each time, on three to five of nine tiles. */
export function captchaRounds(seed: number, rounds: number): Round[] {
  const random = randomFrom(seed);
  const rest: Asked[] = [...ASKED];
  return Array.from({ length: rounds }, () => {
    const asked = pick(rest, random);
    rest.splice(rest.indexOf(asked), 1);
    const others = ASKED.filter((thing) => thing !== asked);
    const wanted = FEWEST + Math.floor(random() * 3);
    const places = new Set<number>();
    while (places.size < wanted) places.add(Math.floor(random() * TILES));
    const tiles = Array.from({ length: TILES }, (_, i): Tile => {
      const shows = places.has(i) ? asked : pick(others, random);
      return { shows, url: tileUrl(shows, random) };
    });
    return { asked, tiles };
  });
}

/** A word to be read: each letter tilted and shifted, lines across. */
export function wordUrl(word: string, seed: number): string {
  const random = randomFrom(seed);
  const step = 260 / word.length;
  const letters = [...word].map((letter, i) => {
    const x = 30 + i * step;
    const y = 62 + (random() - 0.5) * 18;
    const tilt = ((random() - 0.5) * 44).toFixed(0);
    return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" transform="rotate(${tilt} ${x.toFixed(0)} ${y.toFixed(0)})">${letter}</text>`;
  });
  const lines = Array.from({ length: 5 }, () => {
    const y = () => (15 + random() * 70).toFixed(0);
    return `<path d="M5 ${y()}C100 ${y()} 210 ${y()} 315 ${y()}"/>`;
  });
  return svgUrl(
    '0 0 320 100',
    `<rect width="320" height="100" fill="#f4efe2"/><g fill="#33404f" font-family="Georgia,serif" font-size="44">${letters.join('')}</g><g fill="none" stroke="#33404f" stroke-width="1.6" opacity="0.55">${lines.join('')}</g>`,
  );
}
