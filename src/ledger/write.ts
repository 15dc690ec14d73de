import type { AttentionRow, Entry, TallyRow } from '../acts/tally-row.ts';
import { checkAttention, checkEntry, type AttentionReport } from './check-entry.ts';
import { completeAttention, completeTally } from './complete-row.ts';
import { checkDelivery, prepareDelivery, type Device } from './delivery.ts';
import type { Receipt } from './receipts.ts';
import type { Ledger } from './schema.ts';
import { transact } from './transact.ts';
import { putAll } from './write-many.ts';

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
function byRow(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
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
  writer: Device,
  entries: readonly Entry[],
  receipt?: Receipt,
): Promise<boolean> {
  entries.forEach(checkEntry);
  const groups = byRow(entries);
  const about = { channel: 'record', writer, receipt, slots: entries.map(({ slot }) => slot) } as const;
  checkDelivery(about);
  return transact(db, ['tallies', 'attention', 'meta'], async (tx) => {
    const tallies = tx.objectStore('tallies');
    const delivery = await prepareDelivery(tx, about);
    if (!delivery) return false;
    const { device } = delivery;
    const grown = groups.map(async (group) => {
      const [{ slot, platform, kind }] = group;
      const stored = await tallies.get([slot, platform, kind, device]);
      const row = completeTally(stored ?? { slot, platform, kind, device });
      for (const entry of group) add(row, entry);
      return row;
    });
    const rows = await Promise.all(grown);
    delivery.note();
    await putAll(tallies, rows);
    return entries.length > 0;
  });
}

/** Adds seconds and visits to their row, as `record` does for acts. */
export async function attend(
  db: Ledger,
  writer: Device,
  report: AttentionReport,
  receipt?: Receipt,
): Promise<boolean> {
  checkAttention(report);
  const { slot, platform, seconds, visits } = report;
  const about = { channel: 'attend', writer, receipt, slots: [slot] } as const;
  checkDelivery(about);
  return transact(db, ['tallies', 'attention', 'meta'], async (tx) => {
    const attention = tx.objectStore('attention');
    const delivery = await prepareDelivery(tx, about);
    if (!delivery) return false;
    const { device } = delivery;
    const stored: Partial<AttentionRow> | undefined = await attention.get([slot, platform, device]);
    const row = completeAttention({ slot, platform, device, ...stored });
    delivery.note();
    await putAll(attention, [
      { ...row, seconds: row.seconds + Math.round(seconds), visits: row.visits + visits },
    ]);
    return true;
  });
}
