import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { WipeButton } from '../../classroom/WipeButton.tsx';
import { text } from '../../ui/text.ts';
import type { Lesson } from '../lesson.ts';
import type { ShiftControl } from '../use-shift.ts';
import { ClassCodeCard } from './ClassCodeCard.tsx';
import { ShiftPayslip } from './ShiftPayslip.tsx';

interface Props {
  lesson: Lesson;
  control: ShiftControl;
  totals: ReadonlyMap<Kind, Totals>;
  onWiped: () => void;
}

/** After the shift: payslip, vote and code, and the way out. */
export function ShiftEnd({ lesson, control, totals, onWiped }: Props) {
  return (
    <main class="shift-end">
      <ShiftPayslip shift={control.shift} totals={totals} settings={lesson.settings} />
      <div class="shift-side">
        <ClassCodeCard shift={control.shift} totals={totals} onFair={control.answer} />
        <section class="way-out">
          <button type="button" class="button" onClick={() => window.print()}>
            {text('practice_print')}
          </button>
          <button type="button" class="button" data-testid="shift-again" onClick={control.again}>
            {text('practice_again')}
          </button>
          <WipeButton onWiped={onWiped} />
          <p class="mute">{text(lesson.managed ? 'practice_wipe_managed' : 'practice_wipe_why')}</p>
        </section>
      </div>
    </main>
  );
}
