import type { AttentionRow, Entry, TallyRow } from '../acts/tally-row.ts';
import {
  checkAttention,
  checkDevice,
  checkEntry,
  checkReceipt,
  type AttentionReport,
} from './check-entry.ts';
import { noteChange } from './note-change.ts';
import { acceptOnce, type Receipt } from './receipts.ts';
import type { Ledger } from './schema.ts';
import { transact } from './transact.ts';
import { completeAttention, completeTally } from './complete-row.ts';

/** Adds an entry to its row, in place. */
function add(row: TallyRow, entry: Entry): void {
  const n = entry.n ?? 0;
  row.n += n;
  row.undone += entry.undone ?? 0;
  row.page += entry.page ?? 0;
  row.network += entry.network ?? 0;
  row.quantity += entry.quantity ?? n;
  row.seconds += Math.round(entry.seconds ?? 0);
  if (entry.variant !== undefined && n > 0)
    row.variants[entry.variant] = (row.variants[entry.variant] ?? 0) + (entry.variantBy ?? n);
}

/** Entries by the row they belong to, so that each row is read and written once. */
function byRow(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = [entry.slot, entry.platform, entry.kind].join(' ');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/**
 * Adds entries to their rows in one transaction. With a receipt, a repeated delivery changes nothing.
 * @returns whether anything was stored; rejects with a LedgerError and stores nothing if anything is wrong
 */
export async function record(
  db: Ledger,
  device: string,
  entries: readonly Entry[],
  receipt?: Receipt,
): Promise<boolean> {
  checkDevice(device);
  entries.forEach(checkEntry);
  if (receipt) checkReceipt(receipt);
  return transact(db, ['tallies', 'meta'], async (tx) => {
    if (receipt && !(await acceptOnce(tx, 'record', receipt))) return false;
    const tallies = tx.objectStore('tallies');
    const changed = noteChange(
      tx,
      entries.map((entry) => entry.slot),
    );
    const written = byRow(entries).map(async (group) => {
      const [{ slot, platform, kind }] = group as [Entry];
      const stored = await tallies.get([slot, platform, kind, device]);
      const row = completeTally(stored ?? { slot, platform, kind, device });
      for (const entry of group) add(row, entry);
      await tallies.put(row);
    });
    await Promise.all([changed, ...written]);
    return entries.length > 0;
  });
}

/** Adds seconds and visits to their row, as `record` does for acts. */
export async function attend(
  db: Ledger,
  device: string,
  report: AttentionReport,
  receipt?: Receipt,
): Promise<boolean> {
  checkDevice(device);
  checkAttention(report);
  if (receipt) checkReceipt(receipt);
  return transact(db, ['attention', 'meta'], async (tx) => {
    if (receipt && !(await acceptOnce(tx, 'attend', receipt))) return false;
    const { slot, platform, seconds, visits } = report;
    const attention = tx.objectStore('attention');
    const stored: Partial<AttentionRow> | undefined = await attention.get([slot, platform, device]);
    const row = completeAttention({ slot, platform, device, ...stored });
    await attention.put({ ...row, seconds: row.seconds + Math.round(seconds), visits: row.visits + visits });
    await noteChange(tx, [slot]);
    return true;
  });
}
