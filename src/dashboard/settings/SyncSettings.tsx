import { text } from '../../ui/text.ts';
import type { GroupProps } from './group-props.ts';
import { Setting } from './Setting.tsx';
import { Switch } from './Switch.tsx';

/** Exchanging totals between the user's own browsers. */
export function SyncSettings({ settings, change, isLocked }: GroupProps) {
  return (
    <section class="card" aria-labelledby="settings-sync">
      <h2 id="settings-sync">{text('dashboard_settings_sync')}</h2>
      <Setting locked={isLocked('sync')} help={text('dashboard_setting_sync_help')}>
        <Switch
          label={text('dashboard_setting_sync')}
          testId="setting-sync"
          checked={settings.sync}
          onChange={(sync) => void change({ sync })}
        />
      </Setting>
    </section>
  );
}
