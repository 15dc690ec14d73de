import { useEffect, useState } from 'preact/hooks';

const FORWARD = ['ArrowRight', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'PageUp'];

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLButtonElement
  );
}

/** One of `count` slides at a time, moved by arrow keys or a presenter's clicker while `on`; Escape leaves. */
export function useSlides(on: boolean, count: number, leave: () => void): [number, (slide: number) => void] {
  const [slide, setSlide] = useState(0);

  useEffect(() => {
    if (!on) return undefined;
    const controller = new AbortController();
    const onKeyDown = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape') return leave();
      if (key === ' ' && isWriting(target)) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const rtl = document.documentElement.dir === 'rtl' && key.startsWith('Arrow');
      const forward = (rtl ? BACK : FORWARD).includes(key);
      const back = (rtl ? FORWARD : BACK).includes(key);
      if (forward || back) setSlide((now) => Math.min(count - 1, Math.max(0, now + (forward ? 1 : -1))));
    };
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => controller.abort();
  }, [on, count]);

  return [Math.min(slide, Math.max(0, count - 1)), setSlide];
}
