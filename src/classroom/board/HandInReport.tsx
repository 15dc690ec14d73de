import { plural, text } from '../../ui/text.ts';
import { pinOfLesson } from '../code/lesson-pin.ts';
import type { HandIn, Refusal } from './hand-in.ts';

/** Refusals that are spelled out; the rest is a number. */
const SHOWN = 6;

function reasonOf({ reason }: Refusal): string {
  if (reason.kind === 'length') return text('classroom_refused_length', reason.length);
  if (reason.kind === 'mistyped') return text('classroom_refused_mistyped');
  const pin = pinOfLesson(reason.lesson);
  return pin === undefined ? text('classroom_refused_lesson') : text('classroom_refused_lesson_pin', pin);
}

/** What became of the last codes: how many were added, which came twice, which were refused and why. */
export function HandInReport({ last }: { last: Omit<HandIn, 'board'> | undefined }) {
  if (!last) return <div role="status" />;
  const { added, duplicates, refused } = last;
  const hidden = Math.max(0, refused.length - SHOWN);
  return (
    <div class="report" role="status">
      {added.length > 0 && <p class="added">{plural('classroom_added', added.length)}</p>}
      {(duplicates.length > 0 || refused.length > 0) && (
        <div class="board-error" data-testid="board-error">
          {duplicates.length > 0 && (
            <p>{plural('classroom_duplicates', duplicates.length, duplicates.slice(0, SHOWN).join(', '))}</p>
          )}
          {refused.slice(0, SHOWN).map((refusal, i) => (
            <p key={i}>
              <b class="num">{refusal.text}</b> {reasonOf(refusal)}
            </p>
          ))}
          {hidden > 0 && <p>{plural('classroom_refused_more', hidden)}</p>}
        </div>
      )}
    </div>
  );
}
