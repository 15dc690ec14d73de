import { randomFrom } from '../../classroom/code/random.ts';
import { BACKDROPS, HIGH, WIDE } from './backdrops.ts';
import { PALETTES, type Palette, type PaletteName } from './palettes.ts';
import { MOTIFS, type MotifName, type Picture, type Placed } from './picture.ts';
import type { Shape } from './shape.ts';

function mark(shape: Shape, palette: Palette): string {
  const fill = shape.fill ? palette[shape.fill] : 'none';
  const stroke = shape.stroke ? ` stroke="${palette[shape.stroke]}" stroke-width="${shape.width ?? 1}"` : '';
  const paint = `fill="${fill}"${stroke}${shape.opacity === undefined ? '' : ` opacity="${shape.opacity.toFixed(2)}"`}`;
  if (shape.path !== undefined) return `<path d="${shape.path}" ${paint}/>`;
  const [x, y, rx, ry = rx] = shape.oval ?? [0, 0, 0];
  return `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${rx.toFixed(1)}" ry="${ry.toFixed(1)}" ${paint}/>`;
}

function marks(shapes: readonly Shape[], palette: Palette): string {
  return shapes.map((shape) => mark(shape, palette)).join('');
}

function placed([name, x, foot, size]: Placed, palette: Palette): string {
  const at = `translate(${x - size / 2} ${foot - size}) scale(${size / 100})`;
  return `<g transform="${at}">${marks(MOTIFS[name], palette)}</g>`;
}

/** An SVG image as an address, for pages whose policy allows `data:` pictures. */
export function svgUrl(viewBox: string, content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A picture's content. @param seed varies the backdrop */
export function pictureMarks({ backdrop, palette, things }: Picture, seed: number): string {
  const colours = PALETTES[palette];
  return (
    marks(BACKDROPS[backdrop](randomFrom(seed)), colours) +
    things.map((thing) => placed(thing, colours)).join('')
  );
}

/** A picture as an address. */
export function pictureUrl(picture: Picture, seed: number): string {
  return svgUrl(`0 0 ${WIDE} ${HIGH}`, pictureMarks(picture, seed));
}

/** A thing on a coloured disc, as an address. */
export function discUrl(name: MotifName, palette: PaletteName): string {
  const colours = PALETTES[palette];
  const disc = `<circle cx="70" cy="70" r="70" fill="${colours.far}"/>`;
  return svgUrl(
    '0 0 140 140',
    `${disc}<g transform="translate(24 22) scale(0.92)">${marks(MOTIFS[name], colours)}</g>`,
  );
}
