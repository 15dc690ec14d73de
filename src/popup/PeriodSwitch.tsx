import { PERIODS } from '../acts/period.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { text } from '../ui/text.ts';
import type { SettingsProps } from '../ui/settings-props.ts';

/** Today, 7 days, quarter, all. */
export function PeriodSwitch({ settings, change }: SettingsProps) {
  return (
    <Segmented
      label={text('popup_period')}
      options={PERIODS.map((value) => ({ value, text: text(`popup_period_${value}`) }))}
      value={settings.period}
      testId="period"
      onChange={(period) => void change({ period })}
    />
  );
}
