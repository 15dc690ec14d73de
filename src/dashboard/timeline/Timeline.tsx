import { useEffect, useRef, useState } from 'preact/hooks';
import { period } from '../../acts/period.ts';
import { firstDay, readTallies } from '../../ledger/read.ts';
import type { Ledger } from '../../ledger/schema.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { text } from '../../ui/text.ts';
import { UNITS } from '../period/calendar.ts';
import type { SectionProps } from '../section-props.ts';
import { DayStart } from '../settings/DayStart.tsx';
import { Setting } from '../settings/Setting.tsx';
import { Unreadable } from '../Unreadable.tsx';
import { bucketActs } from '../work/buckets.ts';
import { isUnpaid } from '../work/unpaid.ts';
import { useReading } from '../work/use-reading.ts';
import { useToday } from '../work/use-today.ts';
import { Comparison } from './Comparison.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import {
  follow,
  inUnit,
  isBeforeWhole,
  newestView,
  pan,
  spanBefore,
  spanOfView,
  zoom,
  type View,
} from './view.ts';
import './timeline.css';

async function readView(db: Ledger, view: View, dayStart: number) {
  const [span, before] = [spanOfView(view), spanBefore(view)];
  const whole = period(before.from, span.to, dayStart);
  const [first, rows] = await Promise.all([
    firstDay(db, dayStart),
    readTallies(db, whole.firstSlot, whole.endSlot),
  ]);
  const unpaid = rows.filter(isUnpaid);
  const by = { unit: view.unit, dayStart };
  return {
    view,
    first,
    buckets: bucketActs(unpaid, span, by),
    before: bucketActs(unpaid, before, by),
  };
}

/** Acts over time, as far back as there are any. */
export function Timeline({ door, settings, change, isLocked }: SectionProps) {
  const { dayStart } = settings;
  const now = useToday(dayStart);
  const [view, setView] = useState(() => newestView('day', now));
  const before = useRef(now);
  useEffect(() => {
    setView((current) => follow(current, before.current, now));
    before.current = now;
  }, [now]);
  const [compare, setCompare] = useState(false);
  const { value, failed } = useReading(door, (db) => readView(db, view, dayStart), [
    door,
    view.unit,
    view.end,
    view.count,
    dayStart,
  ]);
  const limits = { first: value?.first ?? now, last: now };

  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_timeline')}</h1>
      </header>
      {failed && <Unreadable />}
      <div class="timeline-controls">
        <Segmented
          label={text('dashboard_unit')}
          options={UNITS.map((unit) => ({ value: unit, text: text(`dashboard_unit_${unit}`) }))}
          value={view.unit}
          testId="unit"
          onChange={(unit) => setView((current) => inUnit(current, unit, limits))}
        />
        <label class="check">
          <input
            type="checkbox"
            data-testid="compare"
            checked={compare}
            onChange={({ currentTarget }) => setCompare(currentTarget.checked)}
          />
          {text('dashboard_compare')}
        </label>
        <Setting locked={isLocked('dayStart')}>
          <DayStart settings={settings} change={change} />
        </Setting>
      </div>
      {value && (
        <>
          <TimelineChart
            unit={value.view.unit}
            buckets={value.buckets}
            before={compare ? value.before : undefined}
            first={limits.first}
            onPan={(units) => setView((current) => pan(current, units, limits))}
            onZoom={(factor, at) => setView((current) => zoom(current, factor, at, limits))}
            onEnds={(end) =>
              setView((current) => pan({ ...current, end: end === 'first' ? limits.first : now }, 0, limits))
            }
          />
          {compare && (
            <Comparison
              buckets={value.buckets}
              before={value.before}
              isBeforeWhole={isBeforeWhole(value.view, limits.first)}
            />
          )}
        </>
      )}
    </>
  );
}
