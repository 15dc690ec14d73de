import { plural, text } from './text.ts';

/**
 * Marks what is counted by signs that are not certain.
 * @param acts how many of the acts beside it are, where not all are
 */
export function ExperimentalMark({ acts }: { acts?: number }) {
  const some = acts === undefined ? [] : [plural('common_experimental_acts', acts)];
  return (
    <span class="experimental" title={[...some, text('common_experimental_text')].join(' – ')}>
      {text('common_experimental')}
    </span>
  );
}
