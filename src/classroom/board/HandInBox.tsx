import { useRef } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { isComplete } from './is-complete.ts';

/** Longest file of codes that is read, in bytes. */
const MOST_BYTES = 1_000_000;

/** Where codes are typed, pasted or dropped. A whole code is taken at once; Enter takes whatever is there. */
export function HandInBox({ onText }: { onText: (codes: string) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);

  function take() {
    const written = box.current?.value ?? '';
    if (box.current) box.current.value = '';
    if (written.trim() !== '') onText(written);
  }

  async function drop(event: DragEvent) {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    for (const file of files) onText(await file.slice(0, MOST_BYTES).text());
  }

  return (
    <label class="hand-in">
      <span>{text('classroom_hand_in')}</span>
      <textarea
        ref={box}
        class="num"
        data-testid="board-input"
        rows={2}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="characters"
        placeholder={text('classroom_hand_in_hint')}
        onInput={({ currentTarget, inputType }) => {
          if (inputType === 'insertFromPaste' || isComplete(currentTarget.value)) take();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void drop(event)}
      />
    </label>
  );
}
