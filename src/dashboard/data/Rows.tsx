import { useState } from 'preact/hooks';
import { addDays } from '../../acts/slot.ts';
import { readAttention, readTallies } from '../../ledger/read.ts';
import { formatFullDay } from '../../ui/format-dates.ts';
import { text } from '../../ui/text.ts';
import { ChevronIcon } from '../ChevronIcon.tsx';
import type { SectionProps } from '../section-props.ts';
import { useReading } from '../work/use-reading.ts';
import { useToday } from '../work/use-today.ts';
import { AttentionTable } from './AttentionTable.tsx';
import { StoredTable } from './StoredTable.tsx';

/** What is stored of a day, row by row, as it is. */
export function Rows({ door }: Pick<SectionProps, 'door'>) {
  const now = useToday(0);
  const [day, setDay] = useState(now);
  const { value } = useReading(
    door,
    async (db) => {
      const [from, end] = [`${day}T00`, `${addDays(day, 1)}T00`];
      const [tallies, attention] = await Promise.all([
        readTallies(db, from, end),
        readAttention(db, from, end),
      ]);
      return { tallies, attention };
    },
    [door, day],
  );

  return (
    <section class="card" aria-labelledby="rows">
      <h2 id="rows">{text('data_row_by_row')}</h2>
      <p>{text('data_row_by_row_text')}</p>
      <div class="stepper">
        <button
          type="button"
          class="icon-button"
          aria-label={text('dashboard_previous')}
          onClick={() => setDay(addDays(day, -1))}
        >
          <ChevronIcon forward={false} />
        </button>
        <input
          type="date"
          aria-label={text('dashboard_unit_day')}
          value={day}
          max={now}
          onChange={({ currentTarget }) => currentTarget.value && setDay(currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          aria-label={text('dashboard_next')}
          disabled={day >= now}
          onClick={() => setDay(addDays(day, 1))}
        >
          <ChevronIcon forward />
        </button>
      </div>
      {value && value.tallies.length + value.attention.length === 0 && (
        <p class="empty">{text('data_no_rows', formatFullDay(day))}</p>
      )}
      {value && value.tallies.length > 0 && <StoredTable rows={value.tallies} />}
      {value && value.attention.length > 0 && <AttentionTable rows={value.attention} />}
    </section>
  );
}
