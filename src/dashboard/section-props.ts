import type { LedgerDoor } from '../ledger/door.ts';
import type { Settings } from '../settings.ts';
import type { SettingsProps } from '../ui/settings-props.ts';
import type { Choice } from './period/choice.ts';

/** What every section of the dashboard works with. */
export interface SectionProps extends SettingsProps {
  door: LedgerDoor;
  /** Is a setting held by a policy? Then it is shown, with the reason, and cannot be changed. */
  isLocked: (name: keyof Settings) => boolean;
  /** The period on show; the same in every section that has one. */
  choice: Choice;
  onChoice: (choice: Choice) => void;
}
