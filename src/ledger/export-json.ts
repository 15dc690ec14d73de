import { FORMAT, FORMAT_VERSION } from './backup-format.ts';
import { readAll } from './read-all.ts';
import type { Ledger } from './schema.ts';

/** Rows read and written in one go: a few milliseconds of work. */
const CHUNK = 2500;

/** Rows in JSON, a line each. A text within them has its quotes escaped, so that only rows are told apart like this. */
function writeRows(rows: readonly object[]): string {
  return JSON.stringify(rows).slice(1, -1).replaceAll('},{"', '},\n{"');
}

/** Told the number of rows done so far. */
export type Progress = (done: number) => void;

/**
 * Everything stored, as one JSON text with a row a line.
 * @param day the civil day on which it is exported
 */
export async function exportJson(db: Ledger, day: string, progress?: Progress): Promise<Blob> {
  const head = JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, exported: day });
  // A piece is handed to the browser at once: to encode all of the text in the end would hold up the page.
  const tables: Record<'tallies' | 'attention', Blob[]> = { tallies: [], attention: [] };
  let done = 0;
  for await (const chunk of readAll(db, CHUNK)) {
    const [table, rows] =
      'tallies' in chunk ? (['tallies', chunk.tallies] as const) : (['attention', chunk.attention] as const);
    const separator = tables[table].length > 0 ? ',\n' : '\n';
    tables[table].push(new Blob([separator, writeRows(rows)]));
    done += rows.length;
    progress?.(done);
  }
  const parts = [
    `${head.slice(0, -1)},\n"tallies":[`,
    ...tables.tallies,
    '\n],\n"attention":[',
    ...tables.attention,
  ];
  return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}
