/** Room around the bars of a chart, in CSS pixels: marks of the scale before them, days below. */
const BEFORE = 40;
const AFTER = 6;
const ABOVE = 8;
const BELOW = 22;

/** Where the things of a chart stand. */
export interface Frame {
  width: number;
  height: number;
  /** The first x of the plot and its length, in reading direction. */
  plot: { start: number; length: number; top: number; bottom: number };
  /** X of the left edge of something `size` wide that begins at `offset` in reading direction. */
  x: (offset: number, size?: number) => number;
  /** True where reading goes from right to left, and time with it. */
  mirrored: boolean;
}

/** A frame for a drawing of this size, mirrored in right-to-left pages. */
export function frameOf(width: number, height: number, mirrored: boolean): Frame {
  const length = Math.max(1, width - BEFORE - AFTER);
  return {
    width,
    height,
    plot: { start: BEFORE, length, top: ABOVE, bottom: height - BELOW },
    x: (offset, size = 0) => (mirrored ? width - offset - size : offset),
    mirrored,
  };
}
