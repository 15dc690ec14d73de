import { text } from '../../ui/text.ts';
import { formatDuration } from '../../ui/format.ts';
import type { Lesson } from '../lesson.ts';
import type { ShiftControl } from '../use-shift.ts';
import { GuessForm } from './GuessForm.tsx';
import { ShiftClock } from './ShiftClock.tsx';

interface Props {
  lesson: Lesson;
  control: ShiftControl;
  /** Acts so far. */
  acts: number;
}

/** The lesson beside the feed: guess and start, then the clock. */
export function SidePanel({ lesson, control, acts }: Props) {
  const { shift } = control;
  return (
    <aside class="panel" aria-label={text('practice_shift')}>
      <h2>{text('practice_shift')}</h2>
      {shift.phase === 'guess' ? (
        <GuessForm
          pin={shift.pin}
          pinGiven={lesson.pinGiven}
          minutes={formatDuration(shift.length)}
          hideMoney={lesson.settings.hideMoney}
          onPin={control.choosePin}
          onStart={(guess) => void control.start(guess)}
        />
      ) : (
        <ShiftClock
          shift={shift}
          acts={acts}
          onPause={() => void control.pause()}
          onResume={control.resume}
          onEnd={() => void control.end()}
        />
      )}
      {shift.phase === 'guess' && control.lookBack && (
        <button type="button" class="link-button" onClick={control.lookBack}>
          {text('practice_look_back')}
        </button>
      )}
      <p class="fine">{text('practice_stays_here')}</p>
    </aside>
  );
}
