import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupError } from '../../ledger/backup-error.ts';
import type { LedgerDoor } from '../../ledger/door.ts';
import type { Backup } from '../../ledger/gather-backup.ts';
import { readBackup } from '../../ledger/import.ts';
import { compareRows } from '../../ledger/merge-rows.ts';
import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { mergeInParts } from './merge-in-parts.ts';

/** What takes its time. */
type Working = 'reading' | 'comparing' | 'merging';

/** Where an import stands. */
export type ImportState =
  | { step: 'idle' }
  | { step: Working; share: number }
  | { step: 'ready'; backup: Backup; counts: MergeCounts }
  | { step: 'done'; counts: MergeCounts }
  | { step: 'failed'; words: string };

function explain(error: unknown): string {
  if (error instanceof BackupError)
    return error.row === undefined
      ? text(`data_error_${error.id}`)
      : text(`data_error_${error.id}`, formatNumber(error.row));
  console.error('The import failed', error);
  return text('data_error_unknown');
}

/**
 * Looking at a file, and merging it. A newer piece of work, or leaving the section, calls off the one before.
 * @param onMerged called as soon as a file is merged
 */
export function useImport(door: LedgerDoor, onMerged: () => void) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const controller = useRef<AbortController>();
  useEffect(() => () => controller.current?.abort(), []);

  /** Does a piece of work, and shows how far each step of it has come (0 to 1). */
  async function run(
    first: Working,
    work: (report: (step: Working, share: number) => void, signal: AbortSignal) => Promise<ImportState>,
  ): Promise<void> {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    const show = (next: ImportState) => !signal.aborted && setState(next);
    show({ step: first, share: 0 });
    try {
      show(await work((step, share) => show({ step, share }), signal));
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', words: explain(error) });
    }
  }

  function look(file: File): Promise<void> {
    return run('reading', async (report, signal) => {
      const backup = await readBackup(file, { signal, progress: (share) => report('reading', share) });
      const all = Math.max(1, backup.tallies.length + backup.attention.length);
      const counts = await door((db) => compareRows(db, backup, (done) => report('comparing', done / all)));
      return { step: 'ready', backup, counts };
    });
  }

  function merge(backup: Backup): Promise<void> {
    return run('merging', async (report, signal) => {
      const counts = await mergeInParts(backup, (share) => report('merging', share), signal);
      onMerged();
      return { step: 'done', counts };
    });
  }

  function forget(): void {
    controller.current?.abort();
    setState({ step: 'idle' });
  }

  return { state, look, merge, forget };
}
