import { useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import type { PersonId } from '../content/people.ts';
import { Avatar } from './Avatar.tsx';
import { asWritten, feedWords } from './words.ts';

interface Props {
  comments: readonly (readonly [by: PersonId, text: string])[];
  /** The box to write in is shown. */
  open: boolean;
  onSent: () => void;
}

/** What others wrote, what the pupil writes. It is on screen until the page closes and stored nowhere. */
export function Comments({ comments, open, onSent }: Props) {
  const [own, setOwn] = useState<string[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const { names } = feedWords();

  function send() {
    const written = box.current?.value.trim();
    if (!written || !box.current) return;
    box.current.value = '';
    setOwn([...own, written]);
    onSent();
  }

  return (
    <div class="comments">
      {comments.map(([by, words]) => (
        <div key={words} class="comment">
          <Avatar person={by} />
          <p {...asWritten()}>
            <b>{names[by]}</b> {words}
          </p>
        </div>
      ))}
      {own.map((words, i) => (
        <div key={i} class="comment own">
          <p dir="auto">
            <b>{text('practice_you')}</b> {words}
          </p>
        </div>
      ))}
      {open && (
        <form
          class="comment-form"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <textarea
            ref={box}
            rows={1}
            maxLength={280}
            data-act="comment-box"
            aria-label={text('practice_comment_box')}
            placeholder={text('practice_comment_box')}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          />
          <button type="submit" class="button" data-act="comment-send">
            {text('practice_comment_send')}
          </button>
        </form>
      )}
    </div>
  );
}
