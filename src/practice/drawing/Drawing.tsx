import { randomFrom } from '../../classroom/random.ts';
import { BACKDROPS, HIGH, WIDE } from './backdrops.ts';
import { PALETTES, type Palette } from './palettes.ts';
import { motif, type MotifName, type Picture } from './picture.ts';
import type { Shape } from './shape.ts';

function ShapeMark({ shape, palette }: { shape: Shape; palette: Palette }) {
  const paint = {
    fill: shape.fill ? palette[shape.fill] : 'none',
    stroke: shape.stroke ? palette[shape.stroke] : 'none',
    'stroke-width': shape.width,
    'stroke-linecap': 'round' as const,
    'stroke-linejoin': 'round' as const,
    opacity: shape.opacity,
  };
  if (shape.path !== undefined) return <path d={shape.path} {...paint} />;
  const [cx, cy, rx, ry = rx] = shape.oval ?? [0, 0, 0];
  return <ellipse cx={cx} cy={cy} rx={rx} ry={ry} {...paint} />;
}

/** One thing alone, on its square. */
export function MotifMarks({ name, palette }: { name: MotifName; palette: Palette }) {
  return motif(name).map((shape, i) => <ShapeMark key={i} shape={shape} palette={palette} />);
}

interface Props {
  picture: Picture;
  /** Varies the backdrop. */
  seed: number;
  /** Alternative text. */
  alt: string;
}

/** A picture drawn from data. */
export function Drawing({ picture, seed, alt }: Props) {
  const palette = PALETTES[picture.palette];
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${WIDE} ${HIGH}`}
      role="img"
      aria-label={alt}
      preserveAspectRatio="xMidYMid slice"
    >
      {BACKDROPS[picture.backdrop](randomFrom(seed)).map((shape, i) => (
        <ShapeMark key={i} shape={shape} palette={palette} />
      ))}
      {picture.things.map(([name, x, foot, size], i) => (
        <g key={i} transform={`translate(${x - size / 2} ${foot - size}) scale(${size / 100})`}>
          <MotifMarks name={name} palette={palette} />
        </g>
      ))}
    </svg>
  );
}
