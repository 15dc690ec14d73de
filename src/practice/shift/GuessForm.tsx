import { useRef } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { LONGEST_PIN } from '../../classroom/code/lesson-pin.ts';

interface Props {
  pin: string;
  /** The lesson has set the PIN: it is shown, not asked. */
  pinGiven: boolean;
  minutes: string;
  hideMoney: boolean;
  onPin: (pin: string) => void;
  onStart: (guess: { acts?: number; cents?: number }) => void;
}

function numberIn(box: HTMLInputElement | null): number | undefined {
  const value = box?.valueAsNumber ?? Number.NaN;
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** Before the shift: the lesson's PIN, two guesses, and the start. */
export function GuessForm({ pin, pinGiven, minutes, hideMoney, onPin, onStart }: Props) {
  const acts = useRef<HTMLInputElement>(null);
  const cents = useRef<HTMLInputElement>(null);

  function start(event: Event) {
    event.preventDefault();
    const guessed = { acts: numberIn(acts.current), cents: numberIn(cents.current) };
    onStart({
      ...(guessed.acts === undefined ? {} : { acts: Math.round(guessed.acts) }),
      ...(guessed.cents === undefined ? {} : { cents: guessed.cents }),
    });
  }

  return (
    <form class="guess-form" onSubmit={start}>
      <p>{text('practice_shift_intro', minutes)}</p>
      <label>
        <span>{text('practice_pin')}</span>
        <input
          type="text"
          class="num"
          data-testid="lesson-pin"
          value={pin}
          readOnly={pinGiven}
          maxLength={LONGEST_PIN}
          autocomplete="off"
          placeholder={text('practice_pin_none')}
          onChange={({ currentTarget }) => onPin(currentTarget.value.trim())}
        />
      </label>
      <label>
        <span>{text('practice_guess_acts', minutes)}</span>
        <input
          ref={acts}
          type="number"
          class="num"
          min={0}
          max={9999}
          data-testid="guess-acts"
          inputMode="numeric"
        />
      </label>
      {!hideMoney && (
        <label>
          <span>{text('practice_guess_cents')}</span>
          <input
            ref={cents}
            type="number"
            class="num"
            min={0}
            max={999999}
            step="any"
            data-testid="guess-cents"
          />
        </label>
      )}
      <p class="mute">{text('practice_guess_no_wrong')}</p>
      <button type="submit" class="button primary big" data-testid="shift-start">
        {text('practice_start')}
      </button>
    </form>
  );
}
