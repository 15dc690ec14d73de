import { useEffect, useRef, useState } from 'preact/hooks';
import { profileById } from '../../platforms/profile-by-id.ts';
import { formatDays } from '../../ui/format-dates.ts';
import { locale, text } from '../../ui/text.ts';
import type { EraseWhat } from './erase-scope.ts';

interface Props {
  what: EraseWhat;
  onConfirm: () => void;
  /** The dialog is closed, confirmed or not. */
  onClose: () => void;
}

function describe(what: EraseWhat): string {
  if ('all' in what) return text('data_erase_ask_all');
  if ('platform' in what)
    return text('data_erase_ask_platform', profileById(what.platform)?.name ?? what.platform);
  return text('data_erase_ask_range', formatDays(what.from, what.to));
}

/** Asks for a word to be typed before anything is erased. */
export function EraseDialog({ what, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const word = text('data_erase_word');
  const isRight = typed.trim().toLocaleLowerCase(locale()) === word.toLocaleLowerCase(locale());
  useEffect(() => dialog.current?.showModal(), []);

  /** Closing it, and not only taking it away, brings the focus back to where it was. */
  function close(): void {
    dialog.current?.close();
  }

  return (
    <dialog ref={dialog} aria-labelledby="erase-question" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isRight) return;
          close();
          onConfirm();
        }}
      >
        <h2 id="erase-question">{describe(what)}</h2>
        <label>
          {text('data_erase_type', word)}
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            placeholder={word}
            data-testid="erase-word"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button danger" data-testid="erase-confirm" disabled={!isRight}>
            {text('data_erase_button')}
          </button>
          <button type="button" class="button" onClick={close}>
            {text('common_cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
