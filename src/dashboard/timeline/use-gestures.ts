import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What gestures on a chart ask for; places are shares of its width in reading direction, 0 to 1. */
export interface Gestures {
  /** Drag or sideways wheel: move by a share of the width, later for positive ones. */
  onPan: (share: number) => void;
  /** Pinch, or wheel with Ctrl: show `factor` times as much. */
  onZoom: (factor: number, at: number) => void;
  /** A pointer is over, or touches, this place. */
  onPoint: (at: number) => void;
}

/** Pixels of a wheel that double what is shown. */
const WHEEL_DOUBLES = 300;

/** Listens to mouse, touch, pen and wheel on an element. One finger pans, two zoom; up and down scrolls the page. */
export function useGestures(
  element: RefObject<HTMLElement>,
  plot: () => { start: number; length: number; mirrored: boolean },
  gestures: Gestures,
): void {
  const newest = useRef(gestures);
  newest.current = gestures;

  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const pointers = new Map<number, number>();

    const place = (clientX: number) => {
      const { start, length, mirrored } = plot();
      const box = node.getBoundingClientRect();
      const offset = mirrored ? box.right - clientX : clientX - box.left;
      return (offset - start) / length;
    };
    const spread = () => {
      const [a = 0, b = 0] = [...pointers.values()];
      return { distance: Math.abs(a - b), middle: (a + b) / 2 };
    };

    node.addEventListener(
      'pointerdown',
      (event) => {
        pointers.set(event.pointerId, place(event.clientX));
        node.setPointerCapture(event.pointerId);
        newest.current.onPoint(place(event.clientX));
      },
      { signal },
    );
    node.addEventListener(
      'pointermove',
      (event) => {
        const at = place(event.clientX);
        const before = pointers.get(event.pointerId);
        if (before === undefined) {
          newest.current.onPoint(at);
          return;
        }
        const wide = spread().distance;
        pointers.set(event.pointerId, at);
        if (pointers.size === 1) newest.current.onPan(before - at);
        else {
          const { distance, middle } = spread();
          if (distance > 0.02 && wide > 0.02) newest.current.onZoom(wide / distance, middle);
        }
      },
      { signal },
    );
    const lift = (event: PointerEvent) => pointers.delete(event.pointerId);
    node.addEventListener('pointerup', lift, { signal });
    node.addEventListener('pointercancel', lift, { signal });
    node.addEventListener(
      'wheel',
      (event) => {
        const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
        if (event.ctrlKey) newest.current.onZoom(2 ** (event.deltaY / WHEEL_DOUBLES), place(event.clientX));
        else if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
          const { length, mirrored } = plot();
          newest.current.onPan((mirrored ? -sideways : sideways) / length);
        } else return;
        event.preventDefault();
      },
      { signal, passive: false },
    );
    return () => controller.abort();
  }, []);
}
