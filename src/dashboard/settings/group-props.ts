import type { Settings } from '../../settings.ts';
import type { SettingsProps } from '../../ui/settings-props.ts';

/** For a group of settings: what is set, and what a policy holds. */
export interface GroupProps extends SettingsProps {
  isLocked: (name: keyof Settings) => boolean;
}
