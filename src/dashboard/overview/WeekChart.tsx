import { useMemo, useRef } from 'preact/hooks';
import { formatHour, formatWeekday } from '../../ui/format-dates.ts';
import { formatNumber } from '../../ui/format.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { useWidth } from '../charts/use-width.ts';
import { isUnpaid } from '../work/unpaid.ts';
import { actsByWeekHour, hoursOfDay } from '../work/week-hours.ts';
import { WeekGrid } from './WeekGrid.tsx';

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

  return (
    <figure class="card" data-testid="chart-week">
      <h2>{title}</h2>
      <div ref={box}>
        <WeekGrid grid={grid} hours={hours} most={most.acts} width={width} label={summary} />
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
