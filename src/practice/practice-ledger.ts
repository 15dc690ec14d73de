import type { Kind } from '../acts/kinds.ts';
import { sumBy } from '../acts/sums.ts';
import type { Entry, Totals } from '../acts/tally-row.ts';
import { ledgerDoor } from '../ledger/door.ts';
import { openLedger } from '../ledger/open.ts';
import { tellPractice } from '../ledger/practice-news.ts';
import { isPracticeKept, PRACTICE_LEDGER } from '../ledger/practice-store.ts';
import type { Receipt } from '../ledger/receipts.ts';
import { record } from '../ledger/write.ts';
import type { Shift } from './shift/shift.ts';

/** Practice counts name no installation: they never leave this database and are never merged. */
const DEVICE = 'practice';

const door = ledgerDoor((onClosed) => openLedger(PRACTICE_LEDGER, { onClosed }));

/** Stores entries and tells the pages that show counts. A delivery that is repeated changes nothing. */
export async function recordEntries(entries: readonly Entry[], receipt: Receipt): Promise<void> {
  await door(async (db) => record(db, DEVICE, entries, receipt));
  tellPractice('counted');
}

/** Totals by kind of everything since the shift began. */
export async function practiceTotals(): Promise<Map<Kind, Totals>> {
  if (!(await isPracticeKept())) return new Map();
  return door(async (db) => sumBy(await db.getAll('tallies'), ({ kind }) => kind));
}

/** Forgets the counts and keeps the rest: a new shift starts from nothing. */
export async function clearCounts(): Promise<void> {
  await door(async (db) => db.clear('tallies'));
  tellPractice('counted');
}

export async function readShift(): Promise<Shift | undefined> {
  if (!(await isPracticeKept())) return undefined;
  return door(async (db) => (await db.get('meta', 'shift')) as Shift | undefined);
}

export async function keepShift(shift: Shift): Promise<void> {
  await door(async (db) => db.put('meta', shift, 'shift'));
}
