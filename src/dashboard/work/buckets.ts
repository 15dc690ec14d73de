import { formOfValue, type FormOfValue } from '../../acts/kinds.ts';
import { dayOfSlot } from '../../acts/slot.ts';
import type { TallyRow } from '../../acts/tally-row.ts';
import { addUnits, unitStart, type Span, type Unit } from '../period/calendar.ts';

/** Acts of one unit of the calendar. */
export interface Bucket extends Span {
  acts: number;
  forms: Record<FormOfValue, number>;
}

function emptyBuckets({ from, to }: Span, unit: Unit): Bucket[] {
  const buckets: Bucket[] = [];
  for (let start = unitStart(unit, from); start <= to; start = addUnits(unit, start, 1)) {
    const forms = { qualification: 0, monetisation: 0, automation: 0 };
    buckets.push({ from: start, to: start, acts: 0, forms });
  }
  return buckets;
}

/** Acts of a span by unit of the calendar and form of value, gross; every unit is there, also those without acts. */
export function bucketActs(
  rows: Iterable<TallyRow>,
  span: Span,
  { unit, dayStart }: { unit: Unit; dayStart: number },
): Bucket[] {
  const buckets = emptyBuckets(span, unit);
  const byStart = new Map(buckets.map((bucket) => [bucket.from, bucket]));
  const bySlot = new Map<string, Bucket | undefined>();
  for (const { slot, kind, n } of rows) {
    let bucket = bySlot.get(slot);
    if (bucket === undefined && !bySlot.has(slot)) {
      bucket = byStart.get(unitStart(unit, dayOfSlot(slot, dayStart)));
      bySlot.set(slot, bucket);
    }
    if (!bucket) continue;
    bucket.acts += n;
    bucket.forms[formOfValue(kind)] += n;
  }
  return buckets;
}

/** Days from which on bars of a day are too thin, and of a week. */
const MANY_DAYS = 125;
const MANY_WEEKS = 800;

/** The unit of the calendar in which so many days make a readable chart. */
export function fittingUnit(days: number): Unit {
  if (days <= MANY_DAYS) return 'day';
  return days <= MANY_WEEKS ? 'week' : 'month';
}
