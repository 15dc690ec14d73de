import { useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import type { Span } from '../period/calendar.ts';

interface Props {
  /** The day of now, which is chosen at first. */
  now: string;
  onErase: (days: Span) => void;
}

/** Which days to forget. */
export function EraseDays({ now, onErase }: Props) {
  const [from, setFrom] = useState(now);
  const [to, setTo] = useState(now);
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
          max={now}
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
