import { useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import type { Span } from '../period/calendar.ts';

interface Props {
  /** The days that are chosen at first; the last of them is today. */
  initial: Span;
  onErase: (days: Span) => void;
}

/** Which days to forget. */
export function EraseDays({ initial, onErase }: Props) {
  const [from, setFrom] = useState(initial.from);
  const [to, setTo] = useState(initial.to);
  return (
    <p class="actions">
      <label>
        {text('dashboard_from')}{' '}
        <input
          type="date"
          value={from}
          max={to}
          onChange={({ currentTarget: { value } }) => value && setFrom(value)}
        />
      </label>
      <label>
        {text('dashboard_to')}{' '}
        <input
          type="date"
          value={to}
          min={from}
          max={initial.to}
          onChange={({ currentTarget: { value } }) => value && setTo(value)}
        />
      </label>
      <button
        type="button"
        class="button danger"
        data-testid="erase-range"
        disabled={from > to}
        onClick={() => onErase({ from, to })}
      >
        {text('data_erase_button')}
      </button>
    </p>
  );
}
