import { today } from '../../acts/slot.ts';
import { ChevronIcon } from '../ChevronIcon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { text } from '../../ui/text.ts';
import { nameBucket } from '../work/name-bucket.ts';
import { addUnits, unitStart } from './calendar.ts';
import { PICKED_UNITS, spanOfPick, type PickedDays } from './pick.ts';

interface Props {
  pick: PickedDays;
  dayStart: number;
  onPick: (pick: PickedDays) => void;
}

/** Any day, week, month, quarter or year, one step at a time, or any range of days. */
export function PeriodPicker({ pick, dayStart, onPick }: Props) {
  const now = today(new Date(), dayStart);
  const span = spanOfPick(pick);

  function choose(unit: PickedDays['unit']): void {
    if (unit === 'range') onPick({ unit, ...span });
    else onPick({ unit, day: span.to < now ? span.to : now });
  }

  return (
    <div class="picker">
      <Segmented
        label={text('dashboard_period')}
        options={PICKED_UNITS.map((value) => ({ value, text: text(`dashboard_unit_${value}`) }))}
        value={pick.unit}
        testId="unit"
        onChange={choose}
      />
      {pick.unit === 'range' ? (
        <Range pick={pick} now={now} onPick={onPick} />
      ) : (
        <div class="stepper">
          <Step pick={pick} by={-1} label={text('dashboard_previous')} onPick={onPick} />
          <output aria-live="polite" data-testid="period-name">
            {nameBucket({ from: unitStart(pick.unit, pick.day) }, pick.unit)}
          </output>
          <Step
            pick={pick}
            by={1}
            label={text('dashboard_next')}
            disabled={addUnits(pick.unit, unitStart(pick.unit, pick.day), 1) > now}
            onPick={onPick}
          />
        </div>
      )}
    </div>
  );
}

interface StepProps {
  pick: Exclude<PickedDays, { unit: 'range' }>;
  by: 1 | -1;
  label: string;
  disabled?: boolean;
  onPick: Props['onPick'];
}

function Step({ pick, by, label, disabled = false, onPick }: StepProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      data-testid={by > 0 ? 'next' : 'previous'}
      onClick={() => onPick({ ...pick, day: addUnits(pick.unit, unitStart(pick.unit, pick.day), by) })}
    >
      <ChevronIcon forward={by > 0} />
    </button>
  );
}

interface RangeProps {
  pick: Extract<PickedDays, { unit: 'range' }>;
  now: string;
  onPick: Props['onPick'];
}

function Range({ pick, now, onPick }: RangeProps) {
  return (
    <div class="range">
      <label>
        {text('dashboard_from')}
        <input
          type="date"
          data-testid="range-from"
          value={pick.from}
          max={pick.to}
          onChange={({ currentTarget: { value } }) =>
            value && onPick({ ...pick, from: value, to: value > pick.to ? value : pick.to })
          }
        />
      </label>
      <label>
        {text('dashboard_to')}
        <input
          type="date"
          data-testid="range-to"
          value={pick.to}
          max={now}
          onChange={({ currentTarget: { value } }) =>
            value && onPick({ ...pick, to: value, from: value < pick.from ? value : pick.from })
          }
        />
      </label>
    </div>
  );
}
