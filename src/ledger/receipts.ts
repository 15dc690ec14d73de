import { unwrap } from 'idb';
import type { WriteTransaction } from './transact.ts';

/** Pages whose deliveries are remembered; a page talks only while it is open. */
const SESSIONS = 200;

/** Deliveries of a session that may still come after later ones; more are never under way at once. */
const MISSING = 64;

/** Names one delivery: the sequence grows by one within a session and channel, from 1. */
export interface Receipt {
  session: string;
  sequence: number;
}

/** The highest sequence that came, and the lower ones that did not. Least recent session first. */
type Kept = [session: string, highest: number, ...missing: number[]][];

/** The lower sequences that are missing once `sequence` has come; undefined if it came before. */
function missingAfter(sequence: number, highest: number, missing: readonly number[]): number[] | undefined {
  if (sequence > highest) {
    const skipped = Array.from(
      { length: Math.min(MISSING, sequence - highest - 1) },
      (_, index) => sequence - 1 - index,
    );
    return [...skipped, ...missing].slice(0, MISSING);
  }
  return missing.includes(sequence) ? missing.filter((other) => other !== sequence) : undefined;
}

/**
 * Prepares to note a delivery in the transaction that stores what it brings. Deliveries may overtake each other: one
 * that failed is tried again while later ones go their way. 'record' and 'attend' keep their own sequences, as they
 * are sent independently.
 * @returns notes it, by a request that need not be waited for; undefined if it came before: then nothing may be stored
 */
export async function prepareReceipt<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  channel: 'record' | 'attend',
  { session, sequence }: Receipt,
): Promise<(() => void) | undefined> {
  const meta = tx.objectStore('meta');
  const key = `receipts:${channel}`;
  const stored = await meta.get(key);
  const kept = Array.isArray(stored) ? (stored as Kept) : [];
  const [, highest = 0, ...before] = kept.find(([name]) => name === session) ?? [session];
  const missing = missingAfter(sequence, highest, before);
  if (!missing) return undefined;
  return () => {
    const others = kept.filter(([name]) => name !== session);
    const now = [session, Math.max(highest, sequence), ...missing];
    unwrap(meta).put([...others, now].slice(-SESSIONS), key);
  };
}
