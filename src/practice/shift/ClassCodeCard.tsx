import { useMemo } from 'preact/hooks';
import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { makeClassCode, SALTS } from '../../classroom/code/class-code.ts';
import { FAIR_ANSWERS } from '../../classroom/code/class-result.ts';
import { QrCode } from '../../classroom/QrCode.tsx';
import { randomFrom } from '../../classroom/code/random.ts';
import { roundResult } from '../../classroom/code/round-result.ts';
import { text } from '../../ui/text.ts';
import { classResultOf } from './class-result-of.ts';
import type { Shift } from './shift.ts';

interface Props {
  shift: Shift;
  totals: ReadonlyMap<Kind, Totals>;
  onFair: (answer: string) => void;
}

/** The code of a shift: the same as long as its answers are. */
function codeOf(shift: Shift, totals: ReadonlyMap<Kind, Totals>): string {
  const random = randomFrom(shift.codeSeed ?? 0);
  const salt = Math.floor(random() * SALTS);
  const result = classResultOf(totals, { guess: shift.guessActs, fair: shift.fair });
  return makeClassCode(roundResult(result, random), shift.pin, salt);
}

/** Lengths of the groups in which a code is shown; it is one word all the same. */
const GROUPS = [
  [0, 4],
  [4, 9],
  [9, 14],
] as const;

/** The vote, and the class code that carries it: as text to read out or write down, and for a camera. */
export function ClassCodeCard({ shift, totals, onFair }: Props) {
  const code = useMemo(() => codeOf(shift, totals), [shift, totals]);
  return (
    <section class="code-card" aria-labelledby="class-code-title">
      <h2 id="class-code-title">{text('practice_code_title')}</h2>
      <fieldset class="fair">
        <legend>{text('practice_fair_question')}</legend>
        {FAIR_ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="fair"
              value={answer}
              checked={shift.fair === answer}
              onChange={() => onFair(answer)}
            />
            {text(`classroom_fair_${answer}`)}
          </label>
        ))}
      </fieldset>
      <div class="code">
        <QrCode text={code} label={text('practice_code_qr')} />
        <div>
          <p>{text('practice_code_hand_in')}</p>
          <p class="code-text num" data-testid="class-code" dir="ltr">
            {GROUPS.map(([from, to]) => (
              <span key={from}>{code.slice(from, to)}</span>
            ))}
          </p>
          <p class="mute">{text('practice_code_holds')}</p>
        </div>
      </div>
    </section>
  );
}
