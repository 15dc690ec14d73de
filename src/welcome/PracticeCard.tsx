import { pageUrl } from '../ui/pages.ts';
import { text } from '../ui/text.ts';

/** The way to see how it works before any permission is given. */
export function PracticeCard() {
  return (
    <section class="card practice">
      <div>
        <h2>{text('welcome_practice')}</h2>
        <p>{text('welcome_practice_text')}</p>
      </div>
      <a class="button" href={pageUrl('practice')} data-testid="open-practice">
        {text('welcome_practice_open')}
      </a>
    </section>
  );
}
