import { CheckIcon } from '../ui/CheckIcon.tsx';
import { CloseIcon } from '../ui/CloseIcon.tsx';
import { text } from '../ui/text.ts';

const COUNTED = ['gestures', 'captchas', 'attention', 'hours'];
const NEVER = ['content', 'messages', 'addresses', 'private', 'sent'];

/** What is counted, and what never is. */
export function Counted() {
  return (
    <div class="cards">
      <section class="card">
        <h2>{text('welcome_counted')}</h2>
        <ul>
          {COUNTED.map((name) => (
            <li key={name}>
              <CheckIcon /> <span>{text(`welcome_counted_${name}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="card never">
        <h2>{text('welcome_never')}</h2>
        <ul>
          {NEVER.map((name) => (
            <li key={name}>
              <CloseIcon /> <span>{text(`welcome_never_${name}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
