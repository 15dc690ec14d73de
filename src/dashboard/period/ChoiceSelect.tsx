import { text } from '../../ui/text.ts';
import { CHOICES, type Choice } from './choice.ts';

interface Props {
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** Which period a section shows. */
export function ChoiceSelect({ choice, onChoice }: Props) {
  return (
    <select
      aria-label={text('dashboard_period')}
      data-testid="period"
      value={choice}
      onChange={(event) => onChoice(event.currentTarget.value as Choice)}
    >
      {CHOICES.map((each) => (
        <option key={each} value={each}>
          {text(`dashboard_period_${each}`)}
        </option>
      ))}
    </select>
  );
}
