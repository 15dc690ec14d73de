import { ask } from '../ui/ask.ts';
import { PauseIcon, PlayIcon } from '../ui/icons.tsx';
import { text } from '../ui/text.ts';
import type { SettingsProps } from '../ui/settings-props.ts';

/** Pauses counting everywhere, and takes it up again. */
export function PauseButton({ settings: { paused }, change }: SettingsProps) {
  const words = text(paused ? 'popup_resume' : 'popup_pause');
  return (
    <button
      type="button"
      class="icon-button"
      data-testid="pause"
      aria-pressed={paused}
      aria-label={words}
      title={words}
      onClick={async () => {
        await change({ paused: !paused });
        await ask('refresh');
      }}
    >
      {paused ? <PlayIcon /> : <PauseIcon />}
    </button>
  );
}
