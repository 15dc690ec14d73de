import { text } from './text.ts';

/** Marks what is counted by signs that are not certain. */
export function ExperimentalMark() {
  return (
    <span class="experimental" title={text('common_experimental_text')}>
      {text('common_experimental')}
    </span>
  );
}
