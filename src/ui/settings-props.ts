import type { Settings } from '../settings.ts';

/** For parts of a page that show and change settings. */
export interface SettingsProps {
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
}
