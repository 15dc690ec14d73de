import { ask } from '../ui/ask.ts';
import { PauseIcon, PlayIcon } from '../ui/icons.tsx';
import { text } from '../ui/text.ts';
import type { LockableProps } from '../ui/settings-props.ts';

/** Pauses counting everywhere, and takes it up again. */
export function PauseButton({ settings: { paused }, change, isLocked }: LockableProps) {
  const locked = isLocked('paused');
  const words = text(locked ? 'common_locked' : paused ? 'popup_resume' : 'popup_pause');
  return (
    <button
      type="button"
      class="icon-button"
      data-testid="pause"
      aria-pressed={paused}
      aria-label={words}
      title={words}
      disabled={locked}
      onClick={async () => {
        await change({ paused: !paused });
        await ask('refresh');
      }}
    >
      {paused ? <PlayIcon /> : <PauseIcon />}
    </button>
  );
}
