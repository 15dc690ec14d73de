import { isSynced, syncedDevice } from '../../acts/synced.ts';
import type { AttentionRow, TallyRow } from '../../acts/tally-row.ts';
import { isErased, type Erasure } from '../erasures.ts';
import { noteChange } from '../note-change.ts';
import type { Rows } from '../rows.ts';
import type { Ledger } from '../schema.ts';
import { ATTENTION, TALLIES, type Table } from '../tables.ts';
import { transact } from '../transact.ts';
import { deleteAll, putAll } from '../write-many.ts';
import { dayTotals, rowsOfTotals, type DayTotals } from './day-totals.ts';
import { rowsOf } from './publish.ts';

const ACTS = ['n', 'undone', 'quantity', 'seconds'] as const;

/** What a total by the day has beyond the rows of the same day; undefined if nothing. */
function restOfActs(total: TallyRow, known: TallyRow | undefined): TallyRow | undefined {
  const rest = { ...total };
  for (const key of ACTS) rest[key] = Math.max(0, total[key] - (known?.[key] ?? 0));
  return rest.n + rest.undone > 0 ? rest : undefined;
}

function restOfAttention(total: AttentionRow, known: AttentionRow | undefined): AttentionRow | undefined {
  const seconds = Math.max(0, total.seconds - (known?.seconds ?? 0));
  const visits = Math.max(0, total.visits - (known?.visits ?? 0));
  // Less than a minute is rounding.
  return seconds >= 60 || visits > 0 ? { ...total, seconds, visits } : undefined;
}

type AnyRow = { slot: string; device: string; platform: string };

function byKey<Row extends AnyRow>(table: Table<Row>, rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [table.keyOf(row).join(' '), row]));
}

/**
 * What another browser did and is not known here by the hour, as rows.
 * @param rows of the same days, of all devices
 */
export function restOf(device: string, totals: DayTotals, rows: Rows, erasures: readonly Erasure[]): Rows {
  const all = rowsOfTotals(totals, device);
  const known = rowsOfTotals(dayTotals(rowsOf(rows, device)), device);
  const [acts, attended] = [byKey(TALLIES, known.tallies), byKey(ATTENTION, known.attention)];
  const renamed = <Row extends AnyRow>(row: Row): Row => ({ ...row, device: syncedDevice(device) });
  return {
    tallies: all.tallies
      .filter((row) => !isErased(erasures, row))
      .flatMap((row) => restOfActs(row, acts.get(TALLIES.keyOf(row).join(' '))) ?? [])
      .map(renamed),
    attention: all.attention
      .filter((row) => !isErased(erasures, row))
      .flatMap((row) => restOfAttention(row, attended.get(ATTENTION.keyOf(row).join(' '))) ?? [])
      .map(renamed),
  };
}

/** Rows to put and keys to delete, so that `old` ones become `wanted` ones. */
function difference<Row extends AnyRow>(table: Table<Row>, old: readonly Row[], wanted: readonly Row[]) {
  const [before, after] = [byKey(table, old), byKey(table, wanted)];
  const isSame = (a: Row, b: Row | undefined) => b && table.addsNothing(a, b) && table.addsNothing(b, a);
  return {
    put: [...after].filter(([key, row]) => !isSame(row, before.get(key))).map(([, row]) => row),
    gone: [...before].filter(([key]) => !after.has(key)).map(([, row]) => row),
  };
}

/**
 * Puts the rows made of totals in place of those made before.
 * @returns whether anything has changed
 */
export async function putDerived(db: Ledger, rows: Rows, wanted: Rows): Promise<boolean> {
  const acts = difference(TALLIES, rows.tallies.filter(isSynced), wanted.tallies);
  const attended = difference(ATTENTION, rows.attention.filter(isSynced), wanted.attention);
  const changed = [...acts.put, ...acts.gone, ...attended.put, ...attended.gone];
  if (changed.length === 0) return false;
  await transact(
    db,
    ['tallies', 'attention', 'meta'],
    async (tx) => {
      const [tallies, attention] = [tx.objectStore('tallies'), tx.objectStore('attention')];
      await putAll(tallies, acts.put);
      await putAll(attention, attended.put);
      deleteAll(
        tallies,
        acts.gone.map(({ slot, platform, kind, device }) => [slot, platform, kind, device]),
      );
      deleteAll(
        attention,
        attended.gone.map(({ slot, platform, device }) => [slot, platform, device]),
      );
      await noteChange(
        tx,
        changed.map(({ slot }) => slot),
      );
    },
    'relaxed',
  );
  return true;
}
