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

/** The plot of a chart within its element, in CSS pixels. */
interface Plot {
  start: number;
  length: number;
  mirrored: boolean;
}

/** Makes gestures out of what pointers and the wheel do on an element. */
class Hands {
  /** Where each pointer that is down is now. */
  #places = new Map<number, number>();
  #node: HTMLElement;
  #plot: () => Plot;
  #gestures: () => Gestures;

  constructor(node: HTMLElement, plot: () => Plot, gestures: () => Gestures) {
    this.#node = node;
    this.#plot = plot;
    this.#gestures = gestures;
  }

  down({ pointerId, clientX }: PointerEvent): void {
    this.#places.set(pointerId, this.#placeOf(clientX));
    this.#node.setPointerCapture(pointerId);
    this.#gestures().onPoint(this.#placeOf(clientX));
  }

  move({ pointerId, clientX }: PointerEvent): void {
    const { onPoint, onPan, onZoom } = this.#gestures();
    const at = this.#placeOf(clientX);
    const before = this.#places.get(pointerId);
    if (before === undefined) return onPoint(at);
    const wide = this.#spread().distance;
    this.#places.set(pointerId, at);
    if (this.#places.size === 1) return onPan(before - at);
    const { distance, middle } = this.#spread();
    if (distance > 0.02 && wide > 0.02) onZoom(wide / distance, middle);
  }

  lift({ pointerId }: PointerEvent): void {
    this.#places.delete(pointerId);
  }

  wheel(event: WheelEvent): void {
    const { ctrlKey, shiftKey, deltaX, deltaY, clientX } = event;
    const sideways = shiftKey ? deltaY || deltaX : deltaX;
    if (ctrlKey) this.#gestures().onZoom(2 ** (deltaY / WHEEL_DOUBLES), this.#placeOf(clientX));
    else if (Math.abs(sideways) > Math.abs(shiftKey ? 0 : deltaY)) {
      const { length, mirrored } = this.#plot();
      this.#gestures().onPan((mirrored ? -sideways : sideways) / length);
    } else return;
    event.preventDefault();
  }

  #placeOf(clientX: number): number {
    const { start, length, mirrored } = this.#plot();
    const box = this.#node.getBoundingClientRect();
    const offset = mirrored ? box.right - clientX : clientX - box.left;
    return (offset - start) / length;
  }

  /** Of the first two pointers. */
  #spread(): { distance: number; middle: number } {
    const [a = 0, b = 0] = [...this.#places.values()];
    return { distance: Math.abs(a - b), middle: (a + b) / 2 };
  }
}

/** Listens to mouse, touch, pen and wheel on an element. One finger pans, two zoom; up and down scrolls the page. */
export function useGestures(element: RefObject<HTMLElement>, plot: () => Plot, gestures: Gestures): void {
  const newest = useRef(gestures);
  newest.current = gestures;

  useEffect(() => {
    const node = element.current;
    if (!node) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const hands = new Hands(node, plot, () => newest.current);
    node.addEventListener('pointerdown', (event) => hands.down(event), { signal });
    node.addEventListener('pointermove', (event) => hands.move(event), { signal });
    node.addEventListener('pointerup', (event) => hands.lift(event), { signal });
    node.addEventListener('pointercancel', (event) => hands.lift(event), { signal });
    node.addEventListener('wheel', (event) => hands.wheel(event), { signal, passive: false });
    return () => controller.abort();
  }, []);
}
