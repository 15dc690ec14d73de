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

/** The days between which a view may move: the first with anything in it, and today. */
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
export function inUnit({ unit: before, end }: View, unit: Unit, limits: Limits): View {
  const lastDay = addDays(addUnits(before, end, 1), -1);
  const day = lastDay < limits.last ? lastDay : limits.last;
  return pan({ unit, end: unitStart(unit, day), count: USUAL[unit] }, 0, limits);
}

/** A view that shows the newest unit goes on showing it when the day of now is another. */
export function follow(view: View, before: string, now: string): View {
  const { unit, end } = view;
  return end === unitStart(unit, before) ? { ...view, end: unitStart(unit, now) } : view;
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

/** Is there a period before a view to compare with, and not only its end, when counting had begun? */
export function isBeforeWhole(view: View, first: string): boolean {
  return spanBefore(view).from >= unitStart(view.unit, first);
}

/**
 * Moves a view by some units, later for positive ones: no further than to the newest unit at its end, and to the
 * first at its start. A view with room for more than there is shows it all.
 */
export function pan(view: View, units: number, { first, last }: Limits): View {
  const { unit, count } = view;
  const end = addUnits(unit, view.end, units);
  const earliest = addUnits(unit, unitStart(unit, first), count - 1);
  const latest = unitStart(unit, last);
  return { ...view, end: end >= latest || earliest >= latest ? latest : end < earliest ? earliest : end };
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
