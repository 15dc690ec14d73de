import { ask } from '../../ui/ask.ts';
import { text } from '../../ui/text.ts';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';
import { Switch } from './Switch.tsx';

/** Pause, badge, ticker. */
export function CountingSettings({ settings, change, isLocked }: GroupProps) {
  return (
    <section class="card" aria-labelledby="settings-counting">
      <h2 id="settings-counting">{text('dashboard_settings_counting')}</h2>
      <Setting locked={isLocked('paused')} help={text('dashboard_setting_paused_help')}>
        <Switch
          label={text('dashboard_setting_paused')}
          testId="setting-paused"
          checked={settings.paused}
          onChange={async (paused) => {
            await change({ paused });
            await ask('refresh');
          }}
        />
      </Setting>
      {(['badge', 'ticker'] as const).map((name) => (
        <Setting key={name} locked={isLocked(name)} help={text(`dashboard_setting_${name}_help`)}>
          <Switch
            label={text(`dashboard_setting_${name}`)}
            testId={`setting-${name}`}
            checked={settings[name]}
            onChange={(on) => void change({ [name]: on })}
          />
        </Setting>
      ))}
    </section>
  );
}
