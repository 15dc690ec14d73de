import type { Settings } from '../settings.ts';

/** For parts of a page that show and change settings. */
export interface SettingsProps {
  settings: Settings;
  change: (part: Partial<Settings>) => Promise<void>;
}

/** For parts that show as locked what a policy holds. */
export interface LockableProps extends SettingsProps {
  /** Is a setting held by a policy? Then it is shown, with the reason, and cannot be changed. */
  isLocked: (name: keyof Settings) => boolean;
}
