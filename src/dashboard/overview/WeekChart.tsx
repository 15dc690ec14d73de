import { useMemo, useRef } from 'preact/hooks';
import { formatHour, formatWeekday } from '../../ui/format-dates.ts';
import { formatNumber } from '../../ui/format.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { isMirrored } from '../charts/reading-direction.ts';
import { useWidth } from '../charts/use-width.ts';
import { isUnpaid } from '../work/unpaid.ts';
import { actsByWeekHour, hoursOfDay } from '../work/week-hours.ts';

const ROW = 23;
const NAMES = 42;
const HEIGHT = 7 * ROW + 22;

/** The strength of a cell's colour, 0 to 1; the root keeps quiet hours apart from empty ones. */
function strength(acts: number, most: number): number {
  return acts === 0 ? 0 : 0.15 + 0.85 * Math.sqrt(acts / most);
}

/** The cell with most acts. */
function busiest(grid: readonly (readonly number[])[]): { weekday: number; hour: number; acts: number } {
  let best = { weekday: 0, hour: 0, acts: 0 };
  grid.forEach((hours, weekday) =>
    hours.forEach((acts, hour) => {
      if (acts > best.acts) best = { weekday, hour, acts };
    }),
  );
  return best;
}

/** Acts by weekday and hour. */
export function WeekChart({ work, dayStart }: { work: PeriodWork; dayStart: number }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 330);
  const grid = useMemo(() => actsByWeekHour(work.rows.filter(isUnpaid), dayStart), [work, dayStart]);
  const hours = hoursOfDay(dayStart);
  const most = busiest(grid);
  const title = text('dashboard_chart_hours');
  const summary =
    most.acts > 0
      ? text('dashboard_chart_hours_summary', formatWeekday(most.weekday), formatHour(most.hour))
      : text('dashboard_chart_empty', title);

  const column = (width - NAMES) / 24;
  const mirrored = isMirrored();
  const x = (offset: number, size = 0) => (mirrored ? width - offset - size : offset);
  return (
    <figure class="card" data-testid="chart-week">
      <h2>{title}</h2>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
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
                  opacity={acts[hour] ? strength(acts[hour], most.acts) : 1}
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
            index % 6 === 0 ? (
              <text key={hour} class="label" x={x(NAMES + index * column)} y={HEIGHT - 5} text-anchor="start">
                {formatHour(hour)}
              </text>
            ) : null,
          )}
        </svg>
      </div>
      <p class="mute fine">{most.acts > 0 && summary}</p>
      <ChartTable
        caption={title}
        columns={[text('dashboard_weekday'), ...hours.map(formatHour)]}
        rows={() =>
          grid.map((acts, weekday) => ({
            key: String(weekday),
            cells: [formatWeekday(weekday), ...hours.map((hour) => formatNumber(acts[hour] ?? 0))],
          }))
        }
      />
    </figure>
  );
}
