import type { Settings } from '../settings.ts';

/** For parts of the popup that show and change settings. */
export interface SettingsProps {
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
}
