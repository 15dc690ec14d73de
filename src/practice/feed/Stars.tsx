import { useState } from 'preact/hooks';
import { plural, text } from '../../ui/text.ts';
import { StarIcon } from './icons.tsx';

const MOST = 5;

/** One to five stars. */
export function Stars() {
  const [given, setGiven] = useState(0);
  return (
    <div
      class="stars"
      role="group"
      data-act="stars"
      data-given={given > 0 ? '' : undefined}
      aria-label={given > 0 ? text('practice_stars_given') : text('practice_stars')}
    >
      {Array.from({ length: MOST }, (_, i) => (
        <button
          key={i}
          type="button"
          class={i < given ? 'star lit' : 'star'}
          data-act="star"
          aria-pressed={i + 1 === given}
          aria-label={plural('practice_star', i + 1)}
          onClick={() => setGiven(i + 1)}
        >
          <StarIcon />
        </button>
      ))}
      <span class="mute">{given > 0 ? text('practice_stars_thanks') : text('practice_stars')}</span>
    </div>
  );
}
