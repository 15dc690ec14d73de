interface Props {
  label: string;
  testId: string;
  value: number;
  onChange: (value: number) => void;
}

/** A labelled field for a number of 0 or more; anything else is not taken. */
export function NumberField({ label, testId, value, onChange }: Props) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min="0"
        step="any"
        data-testid={testId}
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isFinite(typed) && typed >= 0) onChange(typed);
        }}
      />
    </label>
  );
}
