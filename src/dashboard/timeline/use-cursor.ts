import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Frame } from '../charts/frame.ts';
import { keyActions, type KeyActions } from './key-actions.ts';
import { useGestures } from './use-gestures.ts';

/** How the view of the timeline is moved. */
export interface View {
  onPan: (units: number) => void;
  /** @param at the share of the view, 0 to 1, that stays in its place */
  onZoom: (factor: number, at: number) => void;
  onEnds: (end: 'first' | 'last') => void;
}

/**
 * Which of `count` bars is pointed at, by pointer or keys; beyond the bars, and by dragging, the view is moved.
 * @returns its index, and what each key does
 */
export function useCursor(
  box: RefObject<HTMLElement>,
  frame: Frame,
  count: number,
  { onPan, onZoom, onEnds }: View,
): { at: number; keys: KeyActions } {
  const frameNow = useRef(frame);
  frameNow.current = frame;
  const [cursor, setCursor] = useState(count - 1);
  const at = Math.max(0, Math.min(count - 1, cursor));
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
      if (place >= 0 && place < 1) setCursor(Math.floor(place * count));
    },
  });

  const keys = keyActions({
    mirrored: frame.mirrored,
    move(by) {
      if (at + by < 0 || at + by >= count) onPan(by);
      else setCursor(at + by);
    },
    page: (direction) => onPan(direction * count),
    zoom: (factor) => onZoom(factor, (at + 0.5) / count),
    onEnds,
  });
  return { at, keys };
}
