import { formatHour } from '../../ui/format-dates.ts';
import type { SettingsProps } from '../../ui/settings-props.ts';
import { text } from '../../ui/text.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** The hour at which a day starts: a night owl's 1 a.m. belongs to yesterday. */
export function DayStart({ settings, change }: SettingsProps) {
  return (
    <label>
      {text('dashboard_day_starts')}{' '}
      <select
        data-testid="day-start"
        value={settings.dayStart}
        onChange={({ currentTarget }) => void change({ dayStart: Number(currentTarget.value) })}
      >
        {HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {formatHour(hour)}
          </option>
        ))}
      </select>
    </label>
  );
}
