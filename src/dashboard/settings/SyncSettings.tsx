import type { Ledger } from '../../ledger/schema.ts';
import { Notice } from '../../ui/Notice.tsx';
import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { useReading } from '../work/use-reading.ts';
import type { GroupProps } from './group-props.ts';
import { Setting } from './Setting.tsx';
import { Switch } from './Switch.tsx';

async function readFailed(db: Ledger): Promise<boolean> {
  return (await db.get('meta', 'syncFailed')) === true;
}

/** Exchanging totals between the user's own browsers. */
export function SyncSettings({ settings, change, isLocked, door }: GroupProps & Pick<SectionProps, 'door'>) {
  const { value: hasFailed } = useReading(door, readFailed, [door]);
  // Others would keep what a policy wants to be erased here.
  const isForbidden = settings.retentionHours > 0;
  return (
    <section class="card" aria-labelledby="settings-sync">
      <h2 id="settings-sync">{text('dashboard_settings_sync')}</h2>
      <Setting locked={isLocked('sync') || isForbidden} help={text('dashboard_setting_sync_help')}>
        <Switch
          label={text('dashboard_setting_sync')}
          testId="setting-sync"
          checked={settings.sync && !isForbidden}
          onChange={(sync) => void change({ sync })}
        />
      </Setting>
      <div role="status">
        {hasFailed && (
          <Notice tone="warning" testId="sync-failed">
            {text('dashboard_setting_sync_failed')}
          </Notice>
        )}
      </div>
    </section>
  );
}
