import type { LedgerDoor } from '../ledger/door.ts';
import type { LockableProps } from '../ui/settings-props.ts';
import type { Choice } from './period/choice.ts';

/** What every section of the dashboard works with. */
export interface SectionProps extends LockableProps {
  door: LedgerDoor;
  /** The period on show; the same in every section that has one. */
  choice: Choice;
  onChoice: (choice: Choice) => void;
}
