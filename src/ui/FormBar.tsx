import { FORMS_OF_VALUE, type FormOfValue } from '../acts/kinds.ts';
import { formatNumber } from './format.ts';
import { text } from './text.ts';

interface Props {
  /** Acts by form of value. */
  acts: Readonly<Record<FormOfValue, number>>;
  /** Acts that fill the whole bar. */
  full: number;
}

/** Acts as one bar in the colours of the three forms of value. */
export function FormBar({ acts, full }: Props) {
  const shown = FORMS_OF_VALUE.filter((form) => acts[form] > 0);
  const label = shown.map((form) => `${text(`common_form_${form}`)}: ${formatNumber(acts[form])}`).join(', ');
  return (
    <span class="form-bar" role="img" aria-label={label} title={label}>
      {shown.map((form) => (
        <span
          key={form}
          class={`form-bar-part ${form}`}
          style={{ inlineSize: `${(acts[form] / full) * 100}%` }}
        />
      ))}
    </span>
  );
}
