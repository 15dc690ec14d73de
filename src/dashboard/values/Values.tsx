import { FORMS_OF_VALUE, formOfValue, type FormOfValue } from '../../acts/kinds.ts';
import { attentionSeconds } from '../../ui/attention-seconds.ts';
import { formatShare } from '../../ui/format-share.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import { richText } from '../../ui/rich-text.tsx';
import { plural, text } from '../../ui/text.ts';
import type { Valuation } from '../../valuation/valuation.ts';
import { ChoiceSelect } from '../period/ChoiceSelect.tsx';
import type { SectionProps } from '../section-props.ts';
import { Unreadable } from '../Unreadable.tsx';
import { useChoice } from '../work/use-choice.ts';
import { valueWork } from '../work/value-work.ts';

interface FormProps {
  form: FormOfValue;
  valuation: Valuation;
  attention: number;
}

/** One form of value: what it means, and how much of it the user made. */
function Form({ form, valuation, attention }: FormProps) {
  const kinds = [...valuation.kinds].filter(([kind]) => formOfValue(kind) === form);
  const acts = kinds.reduce((sum, [, { gross }]) => sum + gross, 0);
  const share = valuation.gross > 0 ? acts / valuation.gross : 0;
  return (
    <section class={`card form-card ${form}`} data-testid={`form-${form}`}>
      <h2>{text(`dashboard_form_${form}`)}</h2>
      <p class="big">
        {plural('dashboard_acts_count', acts)}{' '}
        {valuation.gross > 0 && <small class="mute">{formatShare(share)}</small>}
      </p>
      <span class="share" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <p>{text(`dashboard_form_${form}_meaning`)}</p>
      <p class="mute">{text(`dashboard_form_${form}_example`)}</p>
      {kinds.length > 0 && (
        <ul class="counts">
          {kinds.map(([kind, { gross }]) => (
            <li key={kind}>
              {text(`common_kind_${kind}`)} <span class="num">{formatNumber(gross)}</span>
            </li>
          ))}
        </ul>
      )}
      {form === 'monetisation' && attention > 0 && (
        <p>{richText('dashboard_form_attention', <b>{formatDuration(attention)}</b>)}</p>
      )}
    </section>
  );
}

/** Casilli's three forms of value, with the user's own numbers. */
export function Values(props: SectionProps) {
  const { value: work, failed } = useChoice(props);
  if (!work) return failed ? <Unreadable /> : null;
  const valuation = valueWork(work, 'ad', props.settings);
  const attention = attentionSeconds(work, valuation);
  return (
    <>
      <header class="head">
        <h1>{text('dashboard_section_values')}</h1>
        <ChoiceSelect choice={props.choice} onChoice={props.onChoice} />
      </header>
      <p class="lead">{text('dashboard_values_lead')}</p>
      <div class="forms">
        {FORMS_OF_VALUE.map((form) => (
          <Form key={form} form={form} valuation={valuation} attention={attention} />
        ))}
      </div>
      <p class="mute">{text('dashboard_values_casilli')}</p>
    </>
  );
}
