import { attentionSeconds } from '../../ui/attention-seconds.ts';
import { experimentalActs } from '../../ui/experimental-acts.ts';
import { formatDays } from '../../ui/format-dates.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { richText } from '../../ui/rich-text.tsx';
import { plural, pluralKey } from '../../ui/text.ts';
import type { Valuation } from '../../valuation/valuation.ts';
import { ChoiceSelect } from '../period/ChoiceSelect.tsx';
import type { SectionProps } from '../section-props.ts';

interface Props extends Pick<SectionProps, 'choice' | 'onChoice'> {
  work: PeriodWork;
  valuation: Valuation;
}

/** Acts and attention of the period, with its days and the choice of another. */
export function Headline({ work, valuation, choice, onChoice }: Props) {
  const seconds = attentionSeconds(work, valuation);
  const takenBack = valuation.gross - valuation.acts;
  const experimental = experimentalActs(work.totals);
  return (
    <header class="head">
      <h1>
        {richText(
          pluralKey('dashboard_headline', valuation.gross),
          <span data-testid="total-acts">{formatNumber(valuation.gross)}</span>,
          <span data-testid="total-attention">{formatDuration(seconds)}</span>,
        )}
      </h1>
      <p class="mute">
        {formatDays(work.period.from, work.period.to)}
        {takenBack > 0 && <> · {plural('dashboard_taken_back_count', takenBack)}</>}
        {experimental > 0 && <> · {plural('common_experimental_acts', experimental)}</>}
      </p>
      <ChoiceSelect choice={choice} onChoice={onChoice} />
    </header>
  );
}
