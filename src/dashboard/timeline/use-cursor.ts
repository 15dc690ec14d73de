import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Frame } from '../charts/frame.ts';
import { addUnits, type Unit } from '../period/calendar.ts';
import type { Bucket } from '../work/buckets.ts';
import { barOf, LAST } from './bar-of.ts';
import { keyActions, type KeyActions } from './key-actions.ts';
import { useGestures } from './use-gestures.ts';

/** How the view of the timeline is moved. */
export interface View {
  onPan: (units: number) => void;
  /** @param at the share of the view, 0 to 1, that stays in its place */
  onZoom: (factor: number, at: number) => void;
  onEnds: (end: 'first' | 'last') => void;
}

/** What is on show. */
interface Bars {
  buckets: readonly Bucket[];
  unit: Unit;
  /** The first day with anything in it. */
  first: string;
}

/**
 * Which bar is pointed at, by pointer or keys; beyond the bars, and by dragging, the view is moved. It is remembered
 * by its day, so that it stays the same one when the view moves or zooms under it.
 * @returns its index, and what each key does
 */
export function useCursor(
  box: RefObject<HTMLElement>,
  frame: Frame,
  { buckets, unit, first }: Bars,
  { onPan, onZoom, onEnds }: View,
): { at: number; keys: KeyActions } {
  const frameNow = useRef(frame);
  frameNow.current = frame;
  const [day, setDay] = useState(LAST);
  const at = barOf(buckets, day);
  const count = buckets.length;
  const rest = useRef(0);

  useGestures(box, () => ({ ...frameNow.current.plot, mirrored: frameNow.current.mirrored }), {
    onPan(share) {
      // Parts of a unit are kept for the next move.
      rest.current += share * count;
      const units = Math.trunc(rest.current);
      rest.current -= units;
      if (units !== 0) onPan(units);
    },
    onZoom,
    onPoint: (place) => {
      const bucket = place < 0 ? undefined : buckets[Math.floor(place * count)];
      if (bucket) setDay(bucket.from);
    },
  });

  function step(units: number): void {
    const from = buckets[at]?.from;
    if (from !== undefined) setDay(addUnits(unit, from, units));
  }

  const keys = keyActions({
    mirrored: frame.mirrored,
    move(by) {
      step(by);
      if (at + by < 0 || at + by >= count) onPan(by);
    },
    page(direction) {
      step(direction * count);
      onPan(direction * count);
    },
    zoom: (factor) => onZoom(factor, (at + 0.5) / count),
    onEnds(end) {
      setDay(end === 'first' ? first : LAST);
      onEnds(end);
    },
  });
  return { at, keys };
}
