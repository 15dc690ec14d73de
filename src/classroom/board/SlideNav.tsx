import { text } from '../../ui/text.ts';

interface Props {
  slide: number;
  count: number;
  onGo: (slide: number) => void;
}

/** One slide back or on, for those without a presenter's clicker. */
export function SlideNav({ slide, count, onGo }: Props) {
  return (
    <nav class="slide-nav" aria-label={text('classroom_slides')}>
      <button type="button" class="button" disabled={slide === 0} onClick={() => onGo(slide - 1)}>
        {text('classroom_slide_back')}
      </button>
      <span class="num">{text('classroom_slide', slide + 1, count)}</span>
      <button type="button" class="button" disabled={slide === count - 1} onClick={() => onGo(slide + 1)}>
        {text('classroom_slide_next')}
      </button>
    </nav>
  );
}
