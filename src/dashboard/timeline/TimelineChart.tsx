import { useRef, useState } from 'preact/hooks';
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
import { useGestures } from './use-gestures.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const HEIGHT = 320;
const ZOOM = 1.5;

interface Props {
  unit: Unit;
  buckets: readonly Bucket[];
  /** As many units before, to compare with. */
  before: readonly Bucket[] | undefined;
  onPan: (units: number) => void;
  onZoom: (factor: number, at: number) => void;
  onEnds: (end: 'first' | 'last') => void;
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

interface KeyActions extends Pick<Props, 'onEnds'> {
  mirrored: boolean;
  move: (units: 1 | -1) => void;
  page: (direction: 1 | -1) => void;
  zoom: (factor: number) => void;
}

/** What each key does. */
function keyActions({ mirrored, move, page, zoom, onEnds }: KeyActions): Record<string, () => void> {
  return {
    ArrowRight: () => move(mirrored ? -1 : 1),
    ArrowLeft: () => move(mirrored ? 1 : -1),
    PageUp: () => page(-1),
    PageDown: () => page(1),
    Home: () => onEnds('first'),
    End: () => onEnds('last'),
    '+': () => zoom(1 / ZOOM),
    '=': () => zoom(1 / ZOOM),
    '-': () => zoom(ZOOM),
  };
}

/** The chart: bars to point at, to drag, to zoom, and to go through with the arrow keys. */
export function TimelineChart({ unit, buckets, before, onPan, onZoom, onEnds }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 900);
  const frame = frameOf(width, HEIGHT, isMirrored());
  const frameNow = useRef(frame);
  frameNow.current = frame;
  const [cursor, setCursor] = useState(buckets.length - 1);
  const at = Math.max(0, Math.min(buckets.length - 1, cursor));
  const rest = useRef(0);

  useGestures(box, () => ({ ...frameNow.current.plot, mirrored: frameNow.current.mirrored }), {
    onPan(share) {
      // Parts of a unit are kept for the next move.
      rest.current += share * buckets.length;
      const units = Math.trunc(rest.current);
      rest.current -= units;
      if (units !== 0) onPan(units);
    },
    onZoom,
    onPoint: (place) => {
      if (place >= 0 && place < 1) setCursor(Math.floor(place * buckets.length));
    },
  });

  function move(by: 1 | -1): void {
    if (at + by < 0 || at + by >= buckets.length) onPan(by);
    else setCursor(at + by);
  }

  const keys = keyActions({
    mirrored: frame.mirrored,
    move,
    page: (direction) => onPan(direction * buckets.length),
    zoom: (factor) => onZoom(factor, (at + 0.5) / buckets.length),
    onEnds,
  });
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
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
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
