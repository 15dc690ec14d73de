import { daysBetween } from '../acts/slot.ts';
import type { Safekeeping } from './read-safekeeping.ts';

/** Days of counting after which a first backup is suggested, and between two backups. */
const FIRST_AFTER = 30;
const AGAIN_AFTER = 90;

/** Is it time to suggest a backup? */
export function isBackupDue({ backup, first }: Safekeeping, today: string): boolean {
  if (backup !== undefined) return daysBetween(backup, today) > AGAIN_AFTER;
  return first !== undefined && daysBetween(first, today) > FIRST_AFTER;
}
