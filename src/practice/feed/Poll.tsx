import { useState } from 'preact/hooks';
import { randomFrom } from '../../classroom/code/random.ts';
import { formatShare } from '../../ui/format-share.ts';
import { text } from '../../ui/text.ts';
import { asWritten } from './words.ts';

interface Props {
  options: readonly string[];
  /** Decides how the invented others have voted. */
  seed: number;
}

/** Shares of the vote that add up to one, with a vote of one's own among a hundred. */
function sharesOf(options: readonly string[], seed: number, own: number): number[] {
  const random = randomFrom(seed);
  const votes = options.map((_, i) => 8 + Math.floor(random() * 60) + (i === own ? 1 : 0));
  const all = votes.reduce((sum, n) => sum + n, 0);
  return votes.map((n) => n / all);
}

/** A poll: answers to press, then how everybody has voted. */
export function Poll({ options, seed }: Props) {
  const [vote, setVote] = useState<number>();
  if (vote === undefined)
    return (
      <div class="poll" role="group" aria-label={text('practice_poll')}>
        {options.map((option, i) => (
          <button
            key={option}
            type="button"
            class="poll-option"
            data-act="vote"
            {...asWritten()}
            onClick={() => setVote(i)}
          >
            {option}
          </button>
        ))}
      </div>
    );
  const shares = sharesOf(options, seed, vote);
  return (
    <ul class="poll results" aria-label={text('practice_poll_results')}>
      {options.map((option, i) => (
        <li key={option} class={i === vote ? 'own' : ''}>
          <span class="poll-bar" style={{ inlineSize: `${(shares[i] ?? 0) * 100}%` }} />
          <span {...asWritten()}>{option}</span>
          <span class="num">{formatShare(shares[i] ?? 0)}</span>
        </li>
      ))}
    </ul>
  );
}
