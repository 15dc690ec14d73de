import type { Settings } from '../../settings.ts';
import { LockIcon } from '../../ui/LockIcon.tsx';
import { text } from '../../ui/text.ts';
import { LONGEST_PIN, newPin } from '../code/lesson-pin.ts';

interface Props {
  settings: Settings;
  locked: boolean;
  change: (change: Partial<Settings>) => Promise<void>;
}

/** The lesson's PIN: what makes one feed for all and keeps the codes of two classes apart. */
export function LessonSetup({ settings, locked, change }: Props) {
  function draw() {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    void change({ lessonPin: newPin(number / 2 ** 32) });
  }

  return (
    <div class="setup">
      <label>
        {text('classroom_pin')}
        <input
          type="text"
          class="num"
          data-testid="board-pin"
          value={settings.lessonPin}
          readOnly={locked}
          maxLength={LONGEST_PIN}
          autocomplete="off"
          placeholder={text('classroom_pin_none')}
          onChange={({ currentTarget }) => void change({ lessonPin: currentTarget.value.trim() })}
        />
      </label>
      {locked ? (
        <span class="mute">
          <LockIcon /> {text('common_locked')}
        </span>
      ) : (
        <button type="button" class="button" onClick={draw}>
          {text('classroom_pin_new')}
        </button>
      )}
    </div>
  );
}
