import { useState } from 'preact/hooks';
import { PROFILES, type PlatformProfile } from '../../platforms/profiles.ts';
import { ask } from '../../ui/ask.ts';
import { countPlatform } from '../../ui/count-platform.ts';
import { Locked } from '../../ui/Locked.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isOffered, missingHosts } from '../../ui/platform-access.ts';
import { text } from '../../ui/text.ts';
import { useGranted } from '../../ui/use-granted.ts';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';
import { Switch } from './Switch.tsx';

/** Which platforms are counted. Ticking one asks the browser for it. */
export function PlatformSettings({ settings, change, isLocked }: GroupProps) {
  const granted = useGranted();
  const [refused, setRefused] = useState<string>();
  if (!granted) return null;

  async function toggle(platform: PlatformProfile, on: boolean): Promise<void> {
    setRefused(undefined);
    if (on) {
      const missing = missingHosts(platform, granted ?? []);
      const agreed = await countPlatform(platform, missing, settings.platforms, change);
      if (!agreed) setRefused(platform.name);
      else if (!settings.started) await change({ started: true });
    } else {
      await change({ platforms: settings.platforms.filter((id) => id !== platform.id) });
    }
    await ask('refresh');
  }

  const listed = PROFILES.filter((platform) => platform.hosts.length > 0 && isOffered(platform, settings));
  return (
    <section class="card" aria-labelledby="settings-platforms">
      <h2 id="settings-platforms">{text('dashboard_settings_platforms')}</h2>
      {settings.classroomMode === 'practiceOnly' ? (
        <Notice tone="info">{text('welcome_practice_only')}</Notice>
      ) : (
        <p>{text('dashboard_settings_platforms_text')}</p>
      )}
      {isLocked('allowRealSites') && !isLocked('platforms') && <Locked />}
      <p role="status">{refused && text('dashboard_refused', refused)}</p>
      <Setting locked={isLocked('platforms')}>
        <div class="platform-list">
          {listed
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map((platform) => (
              <Switch
                key={platform.id}
                label={platform.name}
                testId={`setting-platform-${platform.id}`}
                checked={
                  settings.platforms.includes(platform.id) && missingHosts(platform, granted).length === 0
                }
                onChange={(on) => void toggle(platform, on)}
              />
            ))}
        </div>
      </Setting>
    </section>
  );
}
