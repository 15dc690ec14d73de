import { dayOfSlot } from '../acts/slot.ts';
import { addTotals, noTotals } from '../acts/sums.ts';
import type { TallyRow } from '../acts/tally-row.ts';
import { csvLine } from './csv-line.ts';
import type { Progress } from './export-json.ts';
import { readAllTallies } from './read-all.ts';
import type { Ledger } from './schema.ts';

/** Rows read and summed in one go. */
const CHUNK = 2500;

/** The columns, by the documented names. */
const COLUMNS = [
  'day',
  'platform',
  'kind',
  'n',
  'undone',
  'page',
  'network',
  'quantity',
  'seconds',
  'variants',
];

interface Options {
  /** Spreadsheets of languages with a decimal comma expect a semicolon. */
  separator?: ',' | ';';
  /** The hour at which a day starts. */
  dayStart?: number;
  progress?: Progress;
}

/** Lines of the days in `sums`, in the order of day, platform and kind. */
function lines(sums: ReadonlyMap<string, TallyRow>, separator: string): string {
  const sorted = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted
    .map(([, row]) => {
      const variants = Object.entries(row.variants).map(([name, count]) => `${name}=${count}`);
      const numbers = [row.n, row.undone, row.page, row.network, row.quantity, row.seconds];
      return csvLine([row.slot, row.platform, row.kind, ...numbers, variants.join(' ')], separator);
    })
    .join('');
}

/**
 * All acts as a table for spreadsheets, one line a day, platform and kind, over all devices. RFC 4180, with the mark
 * by which Excel knows UTF-8.
 */
export async function exportCsv(db: Ledger, options: Options = {}): Promise<Blob> {
  const { separator = ',', dayStart = 0, progress } = options;
  const parts = [`\uFEFF${csvLine(COLUMNS, separator)}`];
  const sums = new Map<string, TallyRow>();
  let done = 0;
  let last = '';
  for await (const rows of readAllTallies(db, CHUNK)) {
    for (const row of rows) {
      const day = dayOfSlot(row.slot, dayStart);
      if (day !== last) {
        parts.push(lines(sums, separator));
        sums.clear();
        last = day;
      }
      const key = `${row.platform}\n${row.kind}`;
      let sum = sums.get(key);
      if (!sum) sums.set(key, (sum = { ...row, slot: day, device: '', ...noTotals() }));
      addTotals(sum, row);
    }
    done += rows.length;
    progress?.(done);
  }
  return new Blob([...parts, lines(sums, separator)], { type: 'text/csv' });
}
