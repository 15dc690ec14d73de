import type { Settings } from '../../settings.ts';
import { Locked } from '../../ui/Locked.tsx';
import { text } from '../../ui/text.ts';
import { DayStart } from './DayStart.tsx';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';
import { Switch } from './Switch.tsx';

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** 'fr' → 'français'. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  } catch (error) {
    // No language tag at all: the policy is shown as it is.
    if (error instanceof RangeError) return language;
    throw error;
  }
}

/** Theme, day start, language, and whether money is shown. */
export function ScreenSettings({ settings, change, isLocked }: GroupProps) {
  return (
    <section class="card" aria-labelledby="settings-screen">
      <h2 id="settings-screen">{text('dashboard_settings_screen')}</h2>
      <Setting locked={isLocked('theme')}>
        <label>
          {text('dashboard_setting_theme')}{' '}
          <select
            data-testid="setting-theme"
            value={settings.theme}
            onChange={({ currentTarget }) => void change({ theme: currentTarget.value as Settings['theme'] })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {text(`dashboard_theme_${theme}`)}
              </option>
            ))}
          </select>
        </label>
      </Setting>
      <Setting locked={isLocked('dayStart')} help={text('dashboard_day_starts_help')}>
        <DayStart settings={settings} change={change} />
      </Setting>
      <Setting locked={isLocked('hideMoney')} help={text('dashboard_setting_hide_money_help')}>
        <Switch
          label={text('dashboard_setting_hide_money')}
          testId="setting-hide-money"
          checked={settings.hideMoney}
          onChange={(hideMoney) => void change({ hideMoney })}
        />
      </Setting>
      {settings.language === '' ? (
        <p class="mute">{text('dashboard_setting_language')}</p>
      ) : (
        <div class="setting">
          {nameOf(settings.language)}
          <p>
            <Locked />
          </p>
        </div>
      )}
    </section>
  );
}
