import { useEffect, useState } from 'preact/hooks';
import { lockedSettings, type Settings } from '../../settings.ts';
import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { CountingSettings } from './CountingSettings.tsx';
import { Instances } from './Instances.tsx';
import { PlatformSettings } from './PlatformSettings.tsx';
import { PriceSettings } from './PriceSettings.tsx';
import { ScreenSettings } from './ScreenSettings.tsx';
import './settings.css';

/** Everything that can be set. */
export function SettingsSection({ settings, change }: SectionProps) {
  const [locked, setLocked] = useState<ReadonlySet<keyof Settings>>();
  useEffect(() => void lockedSettings().then(setLocked), []);
  if (!locked) return null;
  const group = { settings, change, isLocked: (name: keyof Settings) => locked.has(name) };
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_settings')}</h1>
      </header>
      <div class="settings">
        <CountingSettings {...group} />
        <PlatformSettings {...group} />
        <Instances {...group} />
        <ScreenSettings {...group} />
        {!settings.hideMoney && <PriceSettings {...group} />}
      </div>
    </>
  );
}
