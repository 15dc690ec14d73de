import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { text } from '../../ui/text.ts';

export function Solved() {
  return (
    <p class="solved" role="status">
      <CheckIcon /> {text('practice_captcha_solved')}
    </p>
  );
}
