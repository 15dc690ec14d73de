import { FORMS_OF_VALUE } from '../acts/kinds.ts';
import { text } from './text.ts';

/** What the colours of the three forms of value mean. */
export function FormKey() {
  return (
    <ul class="form-key">
      {FORMS_OF_VALUE.map((form) => (
        <li key={form}>
          <i class={form} /> {text(`common_form_${form}`)}
        </li>
      ))}
    </ul>
  );
}
