import type { BackdropName } from './backdrops.ts';
import { LIVELY_MOTIFS } from './motifs.ts';
import type { PaletteName } from './palettes.ts';
import { STILL_MOTIFS } from './still-motifs.ts';

export const MOTIFS = { ...LIVELY_MOTIFS, ...STILL_MOTIFS } as const;

export type MotifName = keyof typeof MOTIFS;

/** Where a thing stands in a picture of 320 by 200: the middle of its foot, and its size in units. */
export type Placed = readonly [motif: MotifName, x: number, foot: number, size: number];

/** A picture as data. */
export interface Picture {
  backdrop: BackdropName;
  palette: PaletteName;
  things: readonly Placed[];
}
