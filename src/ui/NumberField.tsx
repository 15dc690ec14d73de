import { Locked } from './Locked.tsx';

interface Props {
  label: string;
  testId: string;
  value: number;
  /** Held by a policy: shown, and not to be changed. */
  locked?: boolean;
  onChange: (value: number) => void;
}

/** A labelled field for a number of 0 or more; anything else is not taken, and the browser says why. */
export function NumberField({ label, testId, value, locked = false, onChange }: Props) {
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min="0"
        step="any"
        required
        disabled={locked}
        data-testid={testId}
        value={value}
        onChange={({ currentTarget }) => {
          if (currentTarget.reportValidity()) onChange(currentTarget.valueAsNumber);
        }}
      />
      {locked && <Locked />}
    </label>
  );
}
