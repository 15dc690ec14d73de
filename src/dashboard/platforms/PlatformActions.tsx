import { useState } from 'preact/hooks';
import type { Totals } from '../../acts/tally-row.ts';
import { browser } from '../../browser.ts';
import type { PlatformHealth } from '../../ui/platform-health.ts';
import { text } from '../../ui/text.ts';
import { togglePause } from '../../ui/toggle-pause.ts';
import type { SectionProps } from '../section-props.ts';
import { diagnosis } from './diagnosis.ts';

interface Props extends Pick<SectionProps, 'settings' | 'change' | 'isLocked'> {
  health: PlatformHealth;
  totals: Totals;
}

/** Pause, forget, and copy what a maintainer needs to know. */
export function PlatformActions({ health, totals, settings, change, isLocked }: Props) {
  const { platform } = health;
  const [copied, setCopied] = useState(false);
  const isPaused = settings.pausedPlatforms.includes(platform.id);

  async function copy(): Promise<void> {
    const { version } = browser.runtime.getManifest();
    const { userAgent, language } = navigator;
    await navigator.clipboard.writeText(diagnosis(health, totals, { version, userAgent, language }));
    setCopied(true);
  }

  return (
    <p class="actions">
      <button
        type="button"
        class="button"
        disabled={isLocked('pausedPlatforms')}
        title={isLocked('pausedPlatforms') ? text('common_locked') : undefined}
        data-testid={`pause-${platform.id}`}
        onClick={() => void togglePause(platform.id, { settings, change })}
      >
        {text(isPaused ? 'dashboard_resume' : 'dashboard_pause')}
      </button>
      <button type="button" class="button" onClick={() => void copy()}>
        {text('dashboard_copy_diagnosis')}
      </button>
      <a class="button danger" href={`#data/erase/${platform.id}`} data-testid={`forget-${platform.id}`}>
        {text('dashboard_forget')}
      </a>
      <span role="status" class="mute">
        {copied && text('dashboard_copied')}
      </span>
    </p>
  );
}
