import type { Settings } from '../settings.ts';
import { attentionSeconds } from '../ui/attention-seconds.ts';
import { experimentalActs } from '../ui/experimental-acts.ts';
import { formatDay, formatDuration, formatMoney, formatNumber } from '../ui/format.ts';
import type { PeriodWork } from '../ui/read-work.ts';
import { richText } from '../ui/rich-text.tsx';
import { plural, pluralKey, text } from '../ui/text.ts';
import type { Valuation } from '../valuation/valuation.ts';
import { Worth } from './Worth.tsx';

interface Props {
  work: PeriodWork;
  valuation: Valuation;
  settings: Settings;
}

/** Acts and attention of the period, as '412 acts of work, 3 h 08 of attention'. */
function Acts({ acts, seconds }: { acts: number; seconds: number }) {
  const number = <b data-testid="acts">{formatNumber(acts)}</b>;
  return (
    <p class="acts">
      {seconds < 60
        ? richText(pluralKey('popup_acts', acts), number)
        : richText(
            pluralKey('popup_acts_attention', acts),
            number,
            <span class="part">{formatDuration(seconds)}</span>,
          )}
    </p>
  );
}

/** The slip of paper: what was done, what it is worth, what was paid for it. */
export function Slip({ work, valuation, settings }: Props) {
  const workedFor = valuation.platforms.filter(({ gross }) => gross > 0);
  const seconds = attentionSeconds(work, valuation);
  const takenBack = valuation.gross - valuation.acts;
  const experimental = experimentalActs(work.totals);
  const asides = [
    ...(takenBack > 0 ? [plural('popup_taken_back', takenBack)] : []),
    ...(experimental > 0 ? [plural('common_experimental_acts', experimental)] : []),
  ];
  const since = formatDay(work.period.from, work.period.from.slice(0, 4) !== work.period.to.slice(0, 4));
  return (
    <section class="slip" aria-label={text('popup_slip')}>
      <Acts acts={valuation.gross} seconds={seconds} />
      <p class="mute">
        {plural(`popup_for_${settings.period}`, workedFor.length, since)}
        {asides.map((aside) => (
          <>
            {' · '}
            <span class="part">{aside}</span>
          </>
        ))}
      </p>
      {!settings.hideMoney && (
        <>
          <Worth valuation={valuation} settings={settings} />
          <p class="paid">
            <span>{text('popup_paid')}</span>
            {valuation.gross > 0 && (
              <span class="stamp" aria-hidden="true">
                {text('common_stamp')}
              </span>
            )}
            <b class="num" data-testid="paid">
              {formatMoney(0, valuation.currency)}
            </b>
          </p>
        </>
      )}
    </section>
  );
}
