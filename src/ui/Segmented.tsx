interface Option<Value extends string> {
  value: Value;
  text: string;
}

interface Props<Value extends string> {
  /** What is chosen, for screen readers. */
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  /** Test ids are this and the value: 'period-today'. */
  testId: string;
  onChange: (value: Value) => void;
}

/** A row of buttons of which one is pressed. */
export function Segmented<Value extends string>({ label, options, value, testId, onChange }: Props<Value>) {
  return (
    <div class="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          data-testid={`${testId}-${option.value}`}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
