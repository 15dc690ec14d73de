import { useMemo, useRef } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { FormKey } from '../../ui/FormKey.tsx';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { Bars } from '../charts/Bars.tsx';
import { BucketTable } from '../charts/BucketTable.tsx';
import { frameOf } from '../charts/frame.ts';
import { isMirrored } from '../charts/reading-direction.ts';
import { useWidth } from '../charts/use-width.ts';
import { bucketActs, fittingUnit, type Bucket } from '../work/buckets.ts';
import { nameBucket } from '../work/name-bucket.ts';
import { isUnpaid } from '../work/unpaid.ts';

const HEIGHT = 190;

/** The tallest bar, or the first of none. */
function busiest(buckets: readonly Bucket[]): Bucket | undefined {
  return buckets.reduce<Bucket | undefined>(
    (most, bucket) => (most === undefined || bucket.acts > most.acts ? bucket : most),
    undefined,
  );
}

/** Acts a day (a week, a month in long periods), stacked by form of value. */
export function DaysChart({ work, dayStart }: { work: PeriodWork; dayStart: number }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 560);
  const unit = fittingUnit(work.days);
  const buckets = useMemo(
    () => bucketActs(work.rows.filter(isUnpaid), work.period, { unit, dayStart }),
    [work, unit, dayStart],
  );
  const most = busiest(buckets);
  const title = text(`dashboard_chart_${unit}`);
  const summary =
    most && most.acts > 0
      ? text('dashboard_chart_days_summary', title, nameBucket(most, unit), formatNumber(most.acts))
      : text('dashboard_chart_empty', title);
  return (
    <figure class="card" data-testid="chart-days">
      <h2>{title}</h2>
      <div ref={box}>
        <svg width={width} height={HEIGHT} role="img" aria-label={summary}>
          <Bars buckets={buckets} unit={unit} frame={frameOf(width, HEIGHT, isMirrored())} />
        </svg>
      </div>
      <FormKey />
      <BucketTable caption={title} buckets={buckets} unit={unit} />
    </figure>
  );
}
