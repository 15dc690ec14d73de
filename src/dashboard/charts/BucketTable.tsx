import { FORMS_OF_VALUE } from '../../acts/kinds.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import type { Unit } from '../period/calendar.ts';
import type { Bucket } from '../work/buckets.ts';
import { nameBucket } from '../work/name-bucket.ts';
import { ChartTable } from './ChartTable.tsx';

interface Props {
  caption: string;
  buckets: readonly Bucket[];
  unit: Unit;
}

/** The numbers behind bars: acts of each unit, by form of value. */
export function BucketTable({ caption, buckets, unit }: Props) {
  return (
    <ChartTable
      caption={caption}
      columns={[
        text('dashboard_when'),
        text('dashboard_acts'),
        ...FORMS_OF_VALUE.map((form) => text(`common_form_${form}`)),
      ]}
      rows={() =>
        buckets.map((bucket) => ({
          key: bucket.from,
          cells: [
            nameBucket(bucket, unit),
            formatNumber(bucket.acts),
            ...FORMS_OF_VALUE.map((form) => formatNumber(bucket.forms[form])),
          ],
        }))
      }
    />
  );
}
