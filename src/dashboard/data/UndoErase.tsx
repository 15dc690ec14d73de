import { useRef } from 'preact/hooks';
import { profileById } from '../../platforms/profile-by-id.ts';
import { formatDays } from '../../ui/format-dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { plural, text } from '../../ui/text.ts';
import type { EraseWhat } from './erase-scope.ts';
import type { Erasing } from './erasings.ts';
import { Progress } from './Progress.tsx';

interface Props {
  erasings: readonly Erasing[];
  onUndo: (erasing: Erasing) => Promise<void>;
}

/** What was erased, before its number of rows; nothing before that of all. */
function nameOf(what: EraseWhat): string {
  if ('all' in what) return '';
  if ('platform' in what) return `${profileById(what.platform)?.name ?? what.platform}: `;
  return `${formatDays(what.from, what.to)}: `;
}

function Outcome({ erasing, onUndo }: { erasing: Erasing; onUndo: () => void }) {
  const { state, what } = erasing;
  switch (state.step) {
    case 'erasing':
      return <p>{text('data_erasing')}</p>;
    case 'erased':
      return (
        <Notice tone={state.isUndoFailed ? 'warning' : 'info'} testId="erased">
          {nameOf(what)}
          {state.isUndoFailed ? text('data_undo_failed') : plural('data_erased', state.count)}{' '}
          {state.count > 0 && (
            <>
              {text('data_undo_text')}{' '}
              <button type="button" class="link-button" data-testid="erase-undo" onClick={onUndo}>
                {text('data_undo')}
              </button>
            </>
          )}
        </Notice>
      );
    case 'undoing':
      return <Progress share={state.share} label={text('data_undoing')} />;
    case 'undone':
      return (
        <Notice tone="info" testId="erase-undone">
          {nameOf(what)}
          {text('data_undone')}
        </Notice>
      );
    case 'failed':
      return <Notice tone="warning">{text('data_erase_failed')}</Notice>;
  }
}

/** What has happened to the rows that were erased since the page was opened, and the ways back. */
export function UndoErase({ erasings, onUndo }: Props) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div ref={list} class="outcomes" role="status" tabIndex={-1}>
      {erasings.map((erasing) => (
        <Outcome
          key={erasing.id}
          erasing={erasing}
          onUndo={() => {
            // The button goes, and the keyboard's place with it.
            list.current?.focus();
            void onUndo(erasing);
          }}
        />
      ))}
    </div>
  );
}
