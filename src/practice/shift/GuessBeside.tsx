import { formatNumber } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';

interface Props {
  guess: number | undefined;
  acts: number;
}

/** Share (%) of the width that the longer bar takes; the rest is for the number. */
const LONGEST = 65;

/** Guess and count, as two bars on one scale. */
export function GuessBeside({ guess, acts }: Props) {
  const most = Math.max(guess ?? 0, acts, 1);
  const bar = (n: number) => ({ inlineSize: `${(n / most) * LONGEST}%` });
  return (
    <dl class="beside">
      <dt>{text('practice_you_guessed')}</dt>
      <dd>
        <span class="beside-bar guess-bar" style={bar(guess ?? 0)} aria-hidden="true" />
        <b class="num">{guess === undefined ? '–' : formatNumber(guess)}</b>
      </dd>
      <dt>{text('practice_you_did')}</dt>
      <dd>
        <span class="beside-bar count-bar" style={bar(acts)} aria-hidden="true" />
        <b class="num" data-testid="shift-acts">
          {formatNumber(acts)}
        </b>{' '}
        {plural('practice_acts', acts)}
      </dd>
    </dl>
  );
}
