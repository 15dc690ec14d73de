import { useEffect, useState } from 'preact/hooks';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { text } from '../../ui/text.ts';
import { scheduleOf, type Variant } from '../lesson-phases.ts';
import { goToPhase, LESSON_START, secondsLeftOf, toggleClock } from './lesson-clock.ts';
import { Phases } from './Phases.tsx';
import { VariantSelect } from './VariantSelect.tsx';

/** Milliseconds between two looks at the clock. */
const LOOK = 500;

function formatLeft(seconds: number): string {
  const all = Math.abs(seconds);
  const clock = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
  return seconds < 0 ? `+${clock}` : clock;
}

/** The lesson on the projector: the phase that is on, what to do and say, and how long it still has. */
export function LessonClock() {
  const [variant, setVariant] = useState<Variant>('50');
  const [time, setTime] = useState(LESSON_START);
  const [now, setNow] = useState(Date.now());
  const schedule = scheduleOf(variant);
  const running = time.since !== 0;
  const phase = schedule[time.phase];
  const next = schedule[time.phase + 1];

  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), LOOK);
    return () => clearInterval(timer);
  }, [running]);

  function goTo(index: number) {
    const at = Math.min(schedule.length - 1, Math.max(0, index));
    setNow(Date.now());
    setTime(goToPhase(time, at, Date.now()));
  }

  if (!phase) return null;
  const left = secondsLeftOf(time, phase.minutes, now);
  return (
    <div class="lesson-clock">
      <VariantSelect
        variant={variant}
        onChoose={(chosen) => {
          setVariant(chosen);
          setTime(LESSON_START);
        }}
      />
      <Phases schedule={schedule} current={time.phase} onChoose={goTo} />
      <section class="phase-now" aria-live="polite">
        <h2>{text(`teacher_phase_${phase.id}`)}</h2>
        <p
          class={left < 0 ? 'left num over' : 'left num'}
          role="timer"
          aria-live="off"
          data-testid="lesson-timer"
        >
          {formatLeft(left)}
        </p>
        <p class="say">{text(`teacher_phase_${phase.id}_say`)}</p>
        <p>{text(`teacher_phase_${phase.id}_do`)}</p>
      </section>
      <div class="clock-controls">
        <button type="button" class="button" disabled={time.phase === 0} onClick={() => goTo(time.phase - 1)}>
          {text('teacher_back')}
        </button>
        <button type="button" class="button primary" onClick={() => setTime(toggleClock(time, Date.now()))}>
          {running ? <PauseIcon /> : <PlayIcon />}
          {text(running ? 'teacher_pause' : 'teacher_go')}
        </button>
        <button type="button" class="button" disabled={!next} onClick={() => goTo(time.phase + 1)}>
          {next ? text('teacher_next', text(`teacher_phase_${next.id}`)) : text('teacher_last')}
        </button>
      </div>
    </div>
  );
}
