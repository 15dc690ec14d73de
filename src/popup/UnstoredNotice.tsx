import { Notice } from '../ui/Notice.tsx';
import { text } from '../ui/text.ts';
import { useUnstored } from './use-unstored.ts';

/** Says that what is done now cannot be stored yet, and what to do so that it is not lost. */
export function UnstoredNotice() {
  const reason = useUnstored();
  if (!reason) return null;
  return (
    <Notice tone="warning" testId="unstored" live>
      {text(reason === 'quota' ? 'popup_unstored_full' : 'popup_unstored')}
    </Notice>
  );
}
