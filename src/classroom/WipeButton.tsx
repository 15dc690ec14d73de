import { useState } from 'preact/hooks';
import { Notice } from '../ui/Notice.tsx';
import { text } from '../ui/text.ts';
import { wipeLesson } from './wipe.ts';

/** One press, and nothing of the lesson is left. */
export function WipeButton({ onWiped }: { onWiped: () => void }) {
  const [failed, setFailed] = useState(false);

  async function wipe() {
    try {
      await wipeLesson();
      onWiped();
    } catch (error) {
      console.error('The lesson could not be wiped', error);
      setFailed(true);
    }
  }

  return (
    <div class="wipe">
      <button type="button" class="button danger" data-testid="wipe" onClick={() => void wipe()}>
        {text('classroom_wipe')}
      </button>
      {failed && (
        <Notice tone="warning" live>
          {text('classroom_wipe_failed')}
        </Notice>
      )}
    </div>
  );
}
