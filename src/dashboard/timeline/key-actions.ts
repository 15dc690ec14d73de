/** By what one step of zooming widens or narrows the view. */
export const ZOOM = 1.5;

interface Moves {
  /** True where time goes from right to left. */
  mirrored: boolean;
  move: (units: 1 | -1) => void;
  page: (direction: 1 | -1) => void;
  zoom: (factor: number) => void;
  onEnds: (end: 'first' | 'last') => void;
}

/** What a key does, by its name. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** What each key does. */
export function keyActions({ mirrored, move, page, zoom, onEnds }: Moves): KeyActions {
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

/** Does what the key is for; one that is pressed with others is the browser's. */
export function pressKey(event: KeyboardEvent, actions: KeyActions): void {
  const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
