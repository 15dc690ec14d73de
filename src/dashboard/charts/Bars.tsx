import type { Bucket } from '../work/buckets.ts';
import type { Unit } from '../period/calendar.ts';
import { nameBucket, tickOf } from '../work/name-bucket.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { TimeAxis, ValueAxis } from './Axis.tsx';
import { namedEvery, stackBar, stepOf } from './bars.ts';
import type { Frame } from './frame.ts';
import { niceScale } from './nice-scale.ts';

interface Props {
  buckets: readonly Bucket[];
  unit: Unit;
  frame: Frame;
  /** Acts of the tallest bar to leave room for, if not of these bars. */
  max?: number;
}

/** Pixels that the name of a day takes. */
const NAME_ROOM = 74;

/** Bars stacked by form of value, with both axes. */
export function Bars({ buckets, unit, frame, max }: Props) {
  const scale = niceScale(max ?? Math.max(0, ...buckets.map(({ acts }) => acts)));
  const step = stepOf(frame, buckets.length);
  const every = namedEvery(step, NAME_ROOM);
  const marks = buckets.flatMap((bucket, index) =>
    index % every === 0 && (index + 0.5) * step < frame.plot.length - NAME_ROOM / 3
      ? [{ offset: (index + 0.5) * step, label: tickOf(bucket, unit) }]
      : [],
  );
  return (
    <>
      <ValueAxis frame={frame} scale={scale} />
      {buckets.map((bucket, index) =>
        bucket.acts === 0 ? null : (
          <g key={bucket.from}>
            <title>{text('dashboard_readout', nameBucket(bucket, unit), formatNumber(bucket.acts))}</title>
            {stackBar(bucket, index, step, scale.top, frame).map(({ form, ...place }) => (
              <rect key={form} class={form} {...place} />
            ))}
          </g>
        ),
      )}
      <TimeAxis frame={frame} marks={marks} />
    </>
  );
}
