import { period } from '../../acts/period.ts';
import type { Scope } from '../../ledger/erasures.ts';

/** What the user wants to be gone. */
export type EraseWhat = { all: true } | { platform: string } | { from: string; to: string };

/** The rows that this means. */
export function scopeOf(what: EraseWhat, dayStart: number): Scope {
  if ('all' in what) return {};
  if ('platform' in what) return { platform: what.platform };
  const { firstSlot, endSlot } = period(what.from, what.to, dayStart);
  return { fromSlot: firstSlot, endSlot };
}
