import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { CountingSettings } from './CountingSettings.tsx';
import { Instances } from './Instances.tsx';
import { PlatformSettings } from './PlatformSettings.tsx';
import { PriceSettings } from './PriceSettings.tsx';
import { ScreenSettings } from './ScreenSettings.tsx';
import { SyncSettings } from './SyncSettings.tsx';
import './settings.css';

/** Everything that can be set. */
export function SettingsSection({ door, settings, change, isLocked }: SectionProps) {
  const group = { settings, change, isLocked };
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_settings')}</h1>
      </header>
      <div class="settings">
        <CountingSettings {...group} />
        <PlatformSettings {...group} />
        <Instances {...group} />
        <SyncSettings {...group} door={door} />
        <ScreenSettings {...group} />
        {!settings.hideMoney && <PriceSettings {...group} />}
      </div>
    </>
  );
}
