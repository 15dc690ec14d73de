import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupError } from '../../ledger/backup-error.ts';
import type { Backup } from '../../ledger/gather-backup.ts';
import { readBackup } from '../../ledger/import.ts';
import { compareRows } from '../../ledger/merge-rows.ts';
import type { MergeCounts } from '../../ledger/plan-merge.ts';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { plural, text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { mergeInParts } from './merge-in-parts.ts';
import { Progress } from './Progress.tsx';

/** Where an import stands. */
type State =
  | { step: 'idle' }
  | { step: 'reading' | 'comparing' | 'merging'; share: number }
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

/** Brings rows of a file back or together, after a look at what it would change. */
export function Import({ door }: Pick<SectionProps, 'door'>) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const controller = useRef<AbortController>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => controller.current?.abort(), []);

  /** Runs a piece of work that a newer one, or leaving the section, calls off. */
  async function run(work: (signal: AbortSignal) => Promise<State>): Promise<void> {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    try {
      const next = await work(signal);
      if (!signal.aborted) setState(next);
    } catch (error) {
      if (!signal.aborted) setState({ step: 'failed', words: explain(error) });
    }
  }

  function look(file: File): void {
    setState({ step: 'reading', share: 0 });
    void run(async (signal) => {
      const backup = await readBackup(file, {
        signal,
        progress: (share) => !signal.aborted && setState({ step: 'reading', share }),
      });
      const all = Math.max(1, backup.tallies.length + backup.attention.length);
      const counts = await door((db) =>
        compareRows(
          db,
          backup,
          (done) => !signal.aborted && setState({ step: 'comparing', share: done / all }),
        ),
      );
      return { step: 'ready', backup, counts };
    });
  }

  function merge(backup: Backup): void {
    setState({ step: 'merging', share: 0 });
    void run(async (signal) => {
      const progress = (share: number) => !signal.aborted && setState({ step: 'merging', share });
      const counts = await mergeInParts(backup, progress, signal);
      clear();
      return { step: 'done', counts };
    });
  }

  /** Empties the field: a field that holds a file says nothing when the same file is chosen again. */
  function clear(): void {
    if (input.current) input.current.value = '';
  }

  function forget(): void {
    controller.current?.abort();
    clear();
    setState({ step: 'idle' });
  }

  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{text('data_import')}</h2>
      <p>{text('data_import_text')}</p>
      <label class="file">
        {text('data_import_file')}
        <input
          ref={input}
          type="file"
          accept=".json,.ndjson,application/json,application/x-ndjson"
          data-testid="import-file"
          onClick={clear}
          onChange={({ currentTarget: { files } }) => files?.[0] && look(files[0])}
        />
      </label>
      {(state.step === 'reading' || state.step === 'comparing' || state.step === 'merging') && (
        <Progress share={state.share} label={text(`data_import_${state.step}`)} />
      )}
      {state.step === 'ready' && (
        <ImportPreview
          backup={state.backup}
          counts={state.counts}
          onConfirm={() => merge(state.backup)}
          onCancel={forget}
        />
      )}
      {state.step === 'done' && (
        <div data-testid="import-done">
          <Notice tone="info" live>
            {plural('data_imported', state.counts.added + state.counts.changed)}{' '}
            {text('data_import_unchanged', formatNumber(state.counts.unchanged))}
          </Notice>
        </div>
      )}
      {state.step === 'failed' && (
        <Notice tone="warning" testId="import-error" live>
          {state.words}
        </Notice>
      )}
    </section>
  );
}
