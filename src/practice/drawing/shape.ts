/** A colour's part in a picture; what it looks like is up to the palette. */
export type Ink = 'sky' | 'far' | 'mid' | 'near' | 'a' | 'b' | 'c' | 'light' | 'ink';

/** One piece of a drawing: a path, or an ellipse as [x, y, radius] or [x, y, radius across, radius down]. */
export interface Shape {
  path?: string;
  oval?: readonly [x: number, y: number, rx: number, ry?: number];
  fill?: Ink;
  stroke?: Ink;
  /** Width of the stroke, in units of the drawing. */
  width?: number;
  opacity?: number;
}

/** A thing drawn on a square of 100 by 100 units, standing on its lower edge. */
export type Motif = readonly Shape[];
