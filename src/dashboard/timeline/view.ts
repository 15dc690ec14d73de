import { addDays } from '../../acts/slot.ts';
import { addUnits, unitStart, type Span, type Unit } from '../period/calendar.ts';

/** The part of the past that the timeline shows. */
export interface View {
  unit: Unit;
  /** First day of the last unit on show. */
  end: string;
  /** Units on show. */
  count: number;
}

/** First days of the units between which a view may move. */
export interface Limits {
  first: string;
  last: string;
}

const FEWEST = 4;
const MOST = 124;

/** Units that are shown at first. */
const USUAL: Readonly<Record<Unit, number>> = { day: 42, week: 26, month: 18, quarter: 12, year: 10 };

/** The newest view of a unit. */
export function newestView(unit: Unit, today: string): View {
  return { unit, end: unitStart(unit, today), count: USUAL[unit] };
}

/** The same last day by another unit. */
export function inUnit({ unit: before, end }: View, unit: Unit, today: string): View {
  const lastDay = addDays(addUnits(before, end, 1), -1);
  return { unit, end: unitStart(unit, lastDay < today ? lastDay : today), count: USUAL[unit] };
}

/** The first day of the first unit on show. */
function startOf({ unit, end, count }: View): string {
  return addUnits(unit, end, 1 - count);
}

/** The days on show. */
export function spanOfView(view: View): Span {
  return { from: startOf(view), to: addDays(addUnits(view.unit, view.end, 1), -1) };
}

/** The days of as many units before those on show. */
export function spanBefore(view: View): Span {
  return spanOfView({ ...view, end: addUnits(view.unit, view.end, -view.count) });
}

/** Moves a view by some units, later for positive ones, within limits. */
export function pan(view: View, units: number, { first, last }: Limits): View {
  const end = addUnits(view.unit, view.end, units);
  const earliest = unitStart(view.unit, first);
  const latest = unitStart(view.unit, last);
  return { ...view, end: end > latest ? latest : end < earliest ? earliest : end };
}

/**
 * Shows more (factor over 1) or fewer units.
 * @param at where on the view the finger is, 0 at its start to 1 at its end; this place stays where it is
 */
export function zoom(view: View, factor: number, at: number, limits: Limits): View {
  const wanted = Math.round(view.count * factor);
  const step = factor > 1 ? 1 : -1;
  const moved = wanted === view.count ? view.count + step : wanted;
  const count = Math.min(MOST, Math.max(FEWEST, moved));
  return pan({ ...view, count }, Math.round((count - view.count) * (1 - at)), limits);
}
