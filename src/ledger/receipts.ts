import type { WriteTransaction } from './transact.ts';

/** Pages whose deliveries are remembered; a page talks only while it is open. */
const SESSIONS = 200;

/** Names one delivery: the sequence grows within a session. */
export interface Receipt {
  session: string;
  sequence: number;
}

/** Least recent session first. */
type Kept = [session: string, sequence: number][];

/**
 * Notes a delivery in the transaction that stores what it brings. False if it came before: then nothing may be
 * stored. 'record' and 'attend' keep their own sequences, as they are sent independently.
 */
export async function acceptOnce<Names extends ('tallies' | 'attention' | 'meta')[]>(
  tx: WriteTransaction<Names>,
  channel: 'record' | 'attend',
  { session, sequence }: Receipt,
): Promise<boolean> {
  const meta = tx.objectStore('meta');
  const key = `receipts:${channel}`;
  const stored = await meta.get(key);
  const kept = Array.isArray(stored) ? (stored as Kept) : [];
  const last = kept.find(([name]) => name === session);
  if (last !== undefined && sequence <= last[1]) return false;
  const others = kept.filter(([name]) => name !== session);
  await meta.put([...others, [session, sequence]].slice(-SESSIONS), key);
  return true;
}
