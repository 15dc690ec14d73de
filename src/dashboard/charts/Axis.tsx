import { formatCompact } from './format-compact.ts';
import type { Frame } from './frame.ts';
import type { Scale } from './nice-scale.ts';

/** Lines across the plot, each with its number. Anchors of text follow the reading direction by themselves. */
export function ValueAxis({ frame, scale }: { frame: Frame; scale: Scale }) {
  const { plot, x } = frame;
  const y = (value: number) => plot.bottom - (value / scale.top) * (plot.bottom - plot.top);
  return (
    <g class="axis">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={x(plot.start)}
            x2={x(plot.start + plot.length)}
            y1={Math.round(y(tick)) + 0.5}
            y2={Math.round(y(tick)) + 0.5}
          />
          <text x={x(plot.start - 6)} y={y(tick) + 4} text-anchor="end">
            {formatCompact(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface TimeMark {
  /** Distance from the start of the plot. */
  offset: number;
  label: string;
}

/** Names of days below the plot, as many as fit. */
export function TimeAxis({ frame, marks }: { frame: Frame; marks: readonly TimeMark[] }) {
  const { plot, x, height } = frame;
  return (
    <g class="axis">
      {marks.map(({ offset, label }) => (
        <text key={offset} x={x(plot.start + offset)} y={height - 5} text-anchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
