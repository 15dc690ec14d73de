import { useEffect, type MutableRef } from 'preact/hooks';

/** While `open`, calls `close` on Escape, and on a press outside of `inside`. */
export function useDismiss(
  open: boolean,
  inside: MutableRef<HTMLElement | null>,
  close: (reason: 'escape' | 'outside') => void,
): void {
  useEffect(() => {
    if (!open) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') close('escape');
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !inside.current?.contains(target)) close('outside');
      },
      { signal },
    );
    return () => controller.abort();
  }, [open]);
}
