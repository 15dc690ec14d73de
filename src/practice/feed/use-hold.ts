import { useRef, useState } from 'preact/hooks';

/** Milliseconds of a mouse resting, of a finger holding, and of grace after the mouse has left. */
const REST = 450;
const HOLD = 450;
const GRACE = 350;
/** Milliseconds after a held finger has lifted in which a press is still part of the hold. */
const AFTERMATH = 400;

/**
 * Opens something when the mouse rests on it or a finger is held down. After a hold, `held` stays true until the
 * release is over, so that the control can step aside and the release is no press.
 */
export function useHold(setOpen: (open: boolean) => void) {
  const timer = useRef(0);
  const [held, setHeld] = useState(false);

  function later(milliseconds: number, then: () => void) {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(then, milliseconds);
  }

  function release() {
    if (held) setTimeout(() => setHeld(false), AFTERMATH);
    else clearTimeout(timer.current);
  }

  return {
    held,
    hover: {
      onPointerEnter: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') later(REST, () => setOpen(true));
      },
      onPointerLeave: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') later(GRACE, () => setOpen(false));
      },
    },
    hold: {
      onPointerDown: (event: PointerEvent) => {
        if (event.pointerType === 'mouse') return clearTimeout(timer.current);
        later(HOLD, () => {
          setHeld(true);
          setOpen(true);
        });
      },
      onPointerUp: release,
      onPointerCancel: release,
      onContextMenu: (event: Event) => event.preventDefault(),
    },
  };
}
