import { LockIcon } from './LockIcon.tsx';
import { text } from './text.ts';

/** Why something cannot be changed. */
export function Locked() {
  return (
    <span class="locked">
      <LockIcon /> {text('common_locked')}
    </span>
  );
}
