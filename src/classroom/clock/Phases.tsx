import { text } from '../../ui/text.ts';
import type { scheduleOf } from '../lesson-phases.ts';

interface Props {
  schedule: ReturnType<typeof scheduleOf>;
  /** Index of the phase that is on. */
  current: number;
  onChoose: (index: number) => void;
}

/** The phases of a lesson as a bar, each as wide as it is long. */
export function Phases({ schedule, current, onChoose }: Props) {
  return (
    <ol class="phases">
      {schedule.map(({ id, minutes }, i) => (
        <li key={id} style={{ flexGrow: minutes }} class={i < current ? 'over' : ''}>
          <button type="button" aria-current={i === current ? 'step' : undefined} onClick={() => onChoose(i)}>
            {text(`teacher_phase_${id}`)} <bdi class="num">{minutes}′</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}
