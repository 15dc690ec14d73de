import type { Settings } from '../settings.ts';
import type { SettingsProps } from '../ui/settings-props.ts';

/** For parts of the popup whose settings a policy may hold. */
export interface LockableProps extends SettingsProps {
  isLocked: (name: keyof Settings) => boolean;
}
