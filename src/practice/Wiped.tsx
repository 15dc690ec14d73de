import { CheckIcon } from '../ui/CheckIcon.tsx';
import { text } from '../ui/text.ts';

/** Nothing is left; nothing is opened again until somebody asks for it. */
export function Wiped() {
  return (
    <main class="wiped">
      <h1>
        <CheckIcon /> {text('practice_wiped')}
      </h1>
      <p role="status">{text('practice_wiped_text')}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {text('practice_start_over')}
      </button>
    </main>
  );
}
