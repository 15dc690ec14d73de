import { Notice } from '../../ui/Notice.tsx';
import { plural, text } from '../../ui/text.ts';
import { Progress } from './Progress.tsx';
import type { EraseState } from './use-erase.ts';

interface Props {
  state: EraseState;
  onUndo: () => Promise<void>;
}

/** What has happened to the rows, and the way back. */
export function UndoErase({ state, onUndo }: Props) {
  switch (state.step) {
    case 'idle':
      return null;
    case 'erasing':
      return <p role="status">{text('data_erasing')}</p>;
    case 'erased':
      return (
        <Notice tone={state.isUndoFailed ? 'warning' : 'info'} testId="erased" live>
          {state.isUndoFailed ? text('data_undo_failed') : plural('data_erased', state.count)}{' '}
          {state.count > 0 && (
            <>
              {text('data_undo_text')}{' '}
              <button
                type="button"
                class="link-button"
                data-testid="erase-undo"
                onClick={() => void onUndo()}
              >
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
        <Notice tone="info" testId="erase-undone" live>
          {text('data_undone')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warning" live>
          {text('data_erase_failed')}
        </Notice>
      );
  }
}
