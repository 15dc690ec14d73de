import { useRef } from 'preact/hooks';
import { formatNumber } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { plural, text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { Progress } from './Progress.tsx';
import { useImport } from './use-import.ts';

/** Brings rows of a file back or together, after a look at what it would change. */
export function Import({ door }: Pick<SectionProps, 'door'>) {
  const input = useRef<HTMLInputElement>(null);
  const { state, look, merge, cancel, forget } = useImport(door, clear);

  /** Empties the field: a field that holds a file says nothing when the same file is chosen again. */
  function clear(): void {
    if (input.current) input.current.value = '';
  }

  /** Buttons come and go with each step; the field is always there for the keyboard. */
  function goBack(): void {
    input.current?.focus();
  }

  function giveUp(how: () => void): void {
    goBack();
    clear();
    how();
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
          onChange={({ currentTarget: { files } }) => files?.[0] && void look(files[0])}
        />
      </label>
      {(state.step === 'reading' || state.step === 'comparing' || state.step === 'merging') && (
        <div class="under-way">
          <Progress share={state.share} label={text(`data_import_${state.step}`)} />
          <button type="button" class="button" data-testid="import-cancel" onClick={() => giveUp(cancel)}>
            {text('common_cancel')}
          </button>
        </div>
      )}
      {state.step === 'ready' && (
        <ImportPreview
          backup={state.backup}
          counts={state.counts}
          onConfirm={() => {
            goBack();
            void merge(state.backup);
          }}
          onCancel={() => giveUp(forget)}
        />
      )}
      <div role="status">
        {state.step === 'done' && (
          <Notice tone="info" testId="import-done">
            {plural('data_imported', state.counts.added + state.counts.changed)}{' '}
            {text('data_import_unchanged', formatNumber(state.counts.unchanged))}
          </Notice>
        )}
        {state.step === 'failed' && (
          <Notice tone="warning" testId="import-error">
            {state.words}
          </Notice>
        )}
      </div>
    </section>
  );
}
