import { Notice } from '../ui/Notice.tsx';
import { text } from '../ui/text.ts';

/** In place of numbers that could not be read. */
export function Unreadable() {
  return (
    <Notice tone="warning" live>
      {text('dashboard_unreadable')}
    </Notice>
  );
}
