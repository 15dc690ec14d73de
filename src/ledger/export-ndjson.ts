import { FORMAT, FORMAT_VERSION } from './backup-format.ts';
import type { Progress } from './export-json.ts';
import { readAll } from './read-all.ts';
import type { Ledger } from './schema.ts';

/** Rows read and written in one go. */
const CHUNK = 2500;

/**
 * Everything stored, one JSON object a line: first what it is and how many rows follow, then each row with the name
 * of its table.
 */
export async function exportNdjson(db: Ledger, day: string, progress?: Progress): Promise<Blob> {
  const parts: Blob[] = [];
  let done = 0;
  for await (const chunk of readAll(db, CHUNK)) {
    const rows =
      'tallies' in chunk
        ? chunk.tallies.map((row) => ({ table: 'tallies', ...row }))
        : chunk.attention.map((row) => ({ table: 'attention', ...row }));
    parts.push(new Blob([rows.map((row) => `${JSON.stringify(row)}\n`).join('')]));
    done += rows.length;
    progress?.(done);
  }
  const head = { format: FORMAT, version: FORMAT_VERSION, exported: day, rows: done };
  return new Blob([`${JSON.stringify(head)}\n`, ...parts], { type: 'application/x-ndjson' });
}
