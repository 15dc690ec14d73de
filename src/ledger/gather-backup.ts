import { isDay } from '../acts/slot.ts';
import type { AttentionRow, TallyRow } from '../acts/tally-row.ts';
import { BackupError } from './backup-error.ts';
import { FORMAT, FORMAT_VERSION } from './backup-format.ts';
import { isStorableSlot } from './check-values.ts';
import { gatherRows } from './gather-rows.ts';
import type { Parts } from './split-backup.ts';
import { ATTENTION, TALLIES } from './tables.ts';

/** More than a hundred years of heavy use. */
const MOST_ROWS = 3_000_000;

/** A backup that is fit to be merged, and what to show of it before. */
export interface Backup {
  tallies: TallyRow[];
  attention: AttentionRow[];
  /** The day on which it was exported, if it says so. */
  exported: string | undefined;
  devices: ReadonlySet<string>;
  platforms: ReadonlySet<string>;
  /** First and last civil day; undefined without rows. */
  firstDay: string | undefined;
  lastDay: string | undefined;
}

/** Checks the parts of a backup one by one and gathers them; `finish` answers it or says why it is not one. */
export function gatherBackup(): { parts: Parts; finish(): Backup } {
  const tallies = gatherRows(TALLIES);
  const attention = gatherRows(ATTENTION);
  const devices = new Set<string>();
  const platforms = new Set<string>();
  const head = new Map<string, unknown>();
  let seen = 0;
  let badRow: number | undefined;
  let first = '';
  let last = '';

  function checkHead(isWhole: boolean): void {
    const [format, version] = [head.get('format'), head.get('version')];
    if ((isWhole || head.has('format')) && format !== FORMAT) throw new BackupError('foreign');
    if (!isWhole && !head.has('version')) return;
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
      throw new BackupError('foreign');
    if (version > FORMAT_VERSION) throw new BackupError('newer');
  }

  function keep(row: TallyRow | AttentionRow | undefined): void {
    seen += 1;
    if (seen > MOST_ROWS) throw new BackupError('too_large');
    if (!row) {
      badRow ??= seen;
      // Without its head it may yet prove to be another product's file, or a later version's.
      if (head.has('format') && head.has('version')) throw new BackupError('row', { row: badRow });
      return;
    }
    if ('kind' in row) tallies.add(row);
    else attention.add(row);
    devices.add(row.device);
    platforms.add(row.platform);
    const day = row.slot.slice(0, 10);
    if (first === '' || day < first) first = day;
    if (day > last) last = day;
  }

  function keepIn(table: unknown, value: unknown): void {
    if (table === 'tallies') keep(TALLIES.check(value));
    else if (table === 'attention') keep(ATTENTION.check(value));
    else if (head.get('format') !== FORMAT) throw new BackupError('foreign');
    else keep(undefined);
  }

  return {
    parts: {
      isOurs: () => head.get('format') === FORMAT,
      field(name, value) {
        head.set(name, value);
        checkHead(false);
      },
      row: keepIn,
      line(line) {
        checkHead(true);
        keepIn((line as { table?: unknown }).table, line);
      },
    },
    finish() {
      checkHead(true);
      if (badRow !== undefined) throw new BackupError('row', { row: badRow });
      const rows = head.get('rows');
      if (rows !== undefined && rows !== seen) throw new BackupError('truncated');
      const exported = head.get('exported');
      return {
        tallies: tallies.rows,
        attention: attention.rows,
        devices,
        platforms,
        exported: isDay(exported) && isStorableSlot(`${exported}T00`) ? exported : undefined,
        firstDay: first === '' ? undefined : first,
        lastDay: first === '' ? undefined : last,
      };
    },
  };
}
