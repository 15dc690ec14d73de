import { formatHour, formatWeekday } from '../../ui/format-dates.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { isMirrored } from '../charts/reading-direction.ts';

const ROW = 23;
const NAMES = 42;
const HEIGHT = 7 * ROW + 22;
/** Every how many hours one is named. */
const NAMED_EVERY = 6;

interface Props {
  /** Acts by weekday and hour. */
  grid: readonly (readonly number[])[];
  /** The hours in the order of a day. */
  hours: readonly number[];
  /** Acts of the busiest cell. */
  most: number;
  width: number;
  label: string;
}

/** The strength of a cell's colour, 0 to 1; the root keeps quiet hours apart from empty ones. */
function strength(acts: number, most: number): number {
  return acts === 0 ? 0 : 0.15 + 0.85 * Math.sqrt(acts / most);
}

/** Weekdays as rows, hours as columns, the colour of a cell as strong as its acts are many. */
export function WeekGrid({ grid, hours, most, width, label }: Props) {
  const column = (width - NAMES) / 24;
  const mirrored = isMirrored();
  const x = (offset: number, size = 0) => (mirrored ? width - offset - size : offset);
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={label}>
      {grid.map((acts, weekday) => (
        <g key={weekday}>
          <text class="label" x={x(0)} y={weekday * ROW + 16} text-anchor="start">
            {formatWeekday(weekday, 'short')}
          </text>
          {hours.map((hour, index) => (
            <rect
              key={hour}
              class={acts[hour] ? 'heat' : 'heat none'}
              x={x(NAMES + index * column, column - 1.5)}
              y={weekday * ROW + 1}
              width={column - 1.5}
              height={ROW - 2}
              rx={2}
              opacity={acts[hour] ? strength(acts[hour], most) : 1}
            >
              <title>
                {text(
                  'dashboard_readout',
                  `${formatWeekday(weekday)} ${formatHour(hour)}`,
                  formatNumber(acts[hour] ?? 0),
                )}
              </title>
            </rect>
          ))}
        </g>
      ))}
      {hours.map((hour, index) =>
        index % NAMED_EVERY === 0 ? (
          <text key={hour} class="label" x={x(NAMES + index * column)} y={HEIGHT - 5} text-anchor="start">
            {formatHour(hour)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
