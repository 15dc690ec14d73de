import { useEffect } from 'preact/hooks';
import { BackupError } from '../../ledger/backup-error.ts';
import type { LedgerDoor } from '../../ledger/door.ts';
import type { Backup } from '../../ledger/gather-backup.ts';
import { readBackup } from '../../ledger/import.ts';
import { compareRows } from '../../ledger/merge-rows.ts';
import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { hold, useHeld } from './held.ts';
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

/** Goes on while the user is in another section. */
const STATE = hold<ImportState>({ step: 'idle' });

/** The piece of work under way. */
const RUNNING = hold<AbortController | undefined>(undefined);

function explain(error: unknown): string {
  if (error instanceof BackupError)
    return error.row === undefined
      ? text(`data_error_${error.id}`)
      : text(`data_error_${error.id}`, formatNumber(error.row));
  console.error('The import failed', error);
  return text('data_error_unknown');
}

/** Does a piece of work instead of the one before, and shows how far each step of it has come (0 to 1). */
async function run(
  first: Working,
  work: (report: (step: Working, share: number) => void, signal: AbortSignal) => Promise<ImportState>,
): Promise<void> {
  RUNNING.read()?.abort();
  const controller = new AbortController();
  RUNNING.write(controller);
  const show = (next: ImportState) => RUNNING.read() === controller && STATE.write(next);
  show({ step: first, share: 0 });
  try {
    show(await work((step, share) => show({ step, share }), controller.signal));
  } catch (error) {
    show(controller.signal.aborted ? { step: 'idle' } : { step: 'failed', words: explain(error) });
  }
}

/** Calls off what is under way; what was merged by then stays, and is told. */
function cancel(): void {
  RUNNING.read()?.abort();
}

function forget(): void {
  STATE.write({ step: 'idle' });
}

/**
 * Looking at a file, and merging it.
 * @param onMerged called as soon as a file is merged
 */
export function useImport(door: LedgerDoor, onMerged: () => void) {
  const state = useHeld(STATE);
  useEffect(
    () => () => {
      const { step } = STATE.read();
      if (step === 'done' || step === 'failed') forget();
    },
    [],
  );

  function look(file: File): Promise<void> {
    return run('reading', async (report, signal) => {
      const backup = await readBackup(file, { signal, progress: (share) => report('reading', share) });
      const all = Math.max(1, backup.tallies.length + backup.attention.length);
      const counts = await door((db) =>
        compareRows(db, backup, (done) => {
          signal.throwIfAborted();
          report('comparing', done / all);
        }),
      );
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

  return { state, look, merge, cancel, forget };
}
