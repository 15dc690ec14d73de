import { useEffect } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { plural, text } from '../../ui/text.ts';
import { useNow } from '../use-now.ts';
import { formatClock } from './format-clock.ts';
import { isCounterShown, secondsLeft, tickShift, type Shift } from './shift.ts';

interface Props {
  shift: Shift;
  /** Acts so far. */
  acts: number;
  onPause: () => void;
  onResume: () => void;
  onEnd: () => void;
}

/** The clock of a shift that is under way: time left, the counter (covered for the first half), pause and skip. */
export function ShiftClock({ shift, acts, onPause, onResume, onEnd }: Props) {
  const running = shift.phase === 'running';
  const now = useNow(running);
  const left = secondsLeft(shift, now);
  const over = tickShift(shift, now).phase === 'done';

  useEffect(() => {
    if (over) onEnd();
  }, [over]);

  return (
    <div class="clock">
      <p class="time num" data-testid="shift-timer" role="timer" aria-label={text('practice_time_left')}>
        {formatClock(left)}
      </p>
      <progress
        class="time-bar"
        max={shift.length}
        value={shift.length - left}
        aria-label={text('practice_time_left')}
      />
      <div class="counter" aria-live="off">
        {isCounterShown(shift, now) ? (
          <>
            <b class="num" data-testid="shift-count">
              {formatNumber(acts)}
            </b>
            <span>{plural('practice_acts_so_far', acts)}</span>
          </>
        ) : (
          <>
            <b class="covered" aria-hidden="true" />
            <span>{text('practice_counter_covered')}</span>
          </>
        )}
      </div>
      <div class="clock-buttons">
        <button type="button" class="button" data-testid="shift-pause" onClick={running ? onPause : onResume}>
          {running ? <PauseIcon /> : <PlayIcon />}
          {text(running ? 'practice_pause' : 'practice_resume')}
        </button>
        <button type="button" class="button" data-testid="shift-skip" onClick={onEnd}>
          {text('practice_skip')}
        </button>
      </div>
    </div>
  );
}
