import type { AttentionRow, TallyRow } from '../../acts/tally-row.ts';
import { profileById } from '../../platforms/profile-by-id.ts';

/** Is this work that is not paid? Paid micro-work, and what an unknown version counted, stand outside every total. */
export function isUnpaid({ platform }: Pick<TallyRow | AttentionRow, 'platform'>): boolean {
  const known = profileById(platform);
  return known !== undefined && known.paid !== true && known.group !== 'practice';
}
