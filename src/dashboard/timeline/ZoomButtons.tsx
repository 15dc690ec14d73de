import type { ComponentChildren } from 'preact';
import { text } from '../../ui/text.ts';
import { ChevronIcon } from '../ChevronIcon.tsx';

interface Props {
  onPan: (direction: 1 | -1) => void;
  onZoom: (direction: 1 | -1) => void;
}

/** Pan and zoom by press, for those who can neither drag nor pinch. */
export function ZoomButtons({ onPan, onZoom }: Props) {
  const button = (key: string, act: () => void, sign: ComponentChildren) => (
    <button
      type="button"
      class="icon-button"
      aria-label={text(`dashboard_${key}`)}
      title={text(`dashboard_${key}`)}
      data-testid={key.replaceAll('_', '-')}
      onClick={act}
    >
      {sign}
    </button>
  );
  return (
    <div class="zoom" role="group" aria-label={text('dashboard_zoom')}>
      {button('earlier', () => onPan(-1), <ChevronIcon forward={false} />)}
      {button('later', () => onPan(1), <ChevronIcon forward />)}
      {button('zoom_out', () => onZoom(-1), '−')}
      {button('zoom_in', () => onZoom(1), '+')}
    </div>
  );
}
