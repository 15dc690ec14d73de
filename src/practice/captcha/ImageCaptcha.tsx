import { useMemo, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { captchaRounds, type Round } from './captcha-pictures.ts';
import { Solved } from './Solved.tsx';

const ROUNDS = 2;

function isRight({ asked, tiles }: Round, chosen: ReadonlySet<number>): boolean {
  return tiles.every((tile, i) => (tile.shows === asked) === chosen.has(i));
}

/** Choose all pictures of a thing, twice. */
export function ImageCaptcha({ seed }: { seed: number }) {
  const rounds = useMemo(() => captchaRounds(seed, ROUNDS), [seed]);
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [wrong, setWrong] = useState(false);
  const round = rounds[at];
  if (!round) return <Solved />;

  function toggle(i: number) {
    const next = new Set(chosen);
    if (!next.delete(i)) next.add(i);
    setChosen(next);
    setWrong(false);
  }

  function verify(current: Round) {
    const right = isRight(current, chosen);
    setWrong(!right);
    setChosen(new Set());
    if (right) setAt(at + 1);
  }

  return (
    <div class="image-captcha">
      <p class="asked">
        {text('practice_captcha_choose')} <b>{text(`practice_thing_${round.asked}`)}</b>
      </p>
      <div class="tiles" data-grid="3x3">
        {round.tiles.map(({ shows, url }, i) => (
          <button
            key={`${at} ${i}`}
            type="button"
            data-tile
            aria-pressed={chosen.has(i)}
            aria-label={text('practice_captcha_tile', i + 1, text(`practice_thing_${shows}`))}
            onClick={() => toggle(i)}
          >
            <img src={url} alt="" draggable={false} />
          </button>
        ))}
      </div>
      <div class="captcha-foot">
        <span class="num mute">{text('practice_captcha_round', at + 1, ROUNDS)}</span>
        {wrong && (
          <span class="wrong" data-wrong role="alert">
            {text('practice_captcha_wrong')}
          </span>
        )}
        <button type="button" class="button primary" data-verify onClick={() => verify(round)}>
          {text('practice_captcha_verify')}
        </button>
      </div>
    </div>
  );
}
