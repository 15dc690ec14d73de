import { useRef } from 'preact/hooks';
import { FORMS_OF_VALUE } from '../../acts/kinds.ts';
import { formatNumber } from '../../ui/format.ts';
import { FormKey } from '../../ui/FormKey.tsx';
import { text } from '../../ui/text.ts';
import { stepOf } from '../charts/bars.ts';
import { Bars } from '../charts/Bars.tsx';
import { BucketTable } from '../charts/BucketTable.tsx';
import { frameOf } from '../charts/frame.ts';
import { niceScale } from '../charts/nice-scale.ts';
import { isMirrored } from '../charts/reading-direction.ts';
import { useWidth } from '../charts/use-width.ts';
import type { Unit } from '../period/calendar.ts';
import type { Bucket } from '../work/buckets.ts';
import { nameBucket } from '../work/name-bucket.ts';
import { Before } from './Before.tsx';
import { pressKey, ZOOM } from './key-actions.ts';
import { useCursor, type View } from './use-cursor.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const HEIGHT = 320;

interface Props extends View {
  unit: Unit;
  buckets: readonly Bucket[];
  /** As many units before, to compare with. */
  before: readonly Bucket[] | undefined;
  /** The first day with anything in it. */
  first: string;
}

/** A bar in words: its days, its acts, its forms of value. */
function readOut(bucket: Bucket, unit: Unit): string {
  const forms = FORMS_OF_VALUE.filter((form) => bucket.forms[form] > 0).map(
    (form) => `${text(`common_form_${form}`)} ${formatNumber(bucket.forms[form])}`,
  );
  return [text('dashboard_readout', nameBucket(bucket, unit), formatNumber(bucket.acts)), ...forms].join(
    ' · ',
  );
}

/** The chart: bars to point at, to drag, to zoom, and to go through with the arrow keys. */
export function TimelineChart({ unit, buckets, before, first, onPan, onZoom, onEnds }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const frame = frameOf(width, HEIGHT, isMirrored());
  const { at, keys } = useCursor(box, frame, { buckets, unit, first }, { onPan, onZoom, onEnds });
  const bucket = buckets[at];
  const max = Math.max(0, ...buckets.map(({ acts }) => acts), ...(before ?? []).map(({ acts }) => acts));
  const step = stepOf(frame, buckets.length);
  const title = text(`dashboard_chart_${unit}`);
  return (
    <figure class="card timeline" data-testid="chart-timeline">
      <h2>{title}</h2>
      <ZoomButtons
        onPan={(direction) => onPan(direction * Math.max(1, Math.round(buckets.length / 2)))}
        onZoom={(direction) => onZoom(direction > 0 ? 1 / ZOOM : ZOOM, 1)}
      />
      <p class="readout" data-testid="readout">
        {bucket && readOut(bucket, unit)}
      </p>
      <div
        ref={box}
        class="plot"
        role="slider"
        tabIndex={0}
        aria-label={text('dashboard_timeline_label', title)}
        aria-describedby="timeline-keys"
        aria-valuemin={1}
        aria-valuemax={buckets.length}
        aria-valuenow={at + 1}
        aria-valuetext={bucket && readOut(bucket, unit)}
        onKeyDown={(event) => pressKey(event, keys)}
      >
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <rect
            class="cursor"
            x={frame.x(frame.plot.start + at * step, step)}
            y={frame.plot.top}
            width={step}
            height={frame.plot.bottom - frame.plot.top}
          />
          <Bars buckets={buckets} unit={unit} frame={frame} max={max} />
          {before && <Before buckets={before} frame={frame} top={niceScale(max).top} />}
        </svg>
      </div>
      <FormKey />
      <p id="timeline-keys" class="mute fine">
        {text('dashboard_timeline_keys')}
      </p>
      <BucketTable caption={title} buckets={buckets} unit={unit} />
    </figure>
  );
}
