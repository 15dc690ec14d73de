import { useState } from 'preact/hooks';
import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import type { Settings } from '../../settings.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { throughLens } from '../../ui/through-lens.ts';
import { isPriced } from '../../valuation/money.ts';
import { priceLesson } from '../value/price-lesson.ts';
import type { BoardSummary } from './summary.ts';

/** Shifts of a month, one a day. */
const DAYS = 30;
const SCHOOL = 1000;
const MOST_PEOPLE = 8_000_000_000;

interface Props {
  summary: BoardSummary;
  kinds: ReadonlyMap<Kind, Totals>;
  settings: Settings;
}

/** What becomes of the class's acts when there is a shift every day, and everybody has one. */
export function Everyone({ summary, kinds, settings }: Props) {
  const [people, setPeople] = useState(SCHOOL);
  const { price } = priceLesson(kinds, throughLens('ad', settings));
  const rows = [
    { label: text('classroom_everyone_now'), times: 1 },
    { label: text('classroom_everyone_month', DAYS), times: DAYS },
    {
      label: text('classroom_everyone_people', formatNumber(people), DAYS),
      times: (DAYS * people) / summary.pupils,
    },
  ];
  return (
    <section class="tile everyone" aria-labelledby="class-everyone">
      <h2 id="class-everyone">{text('classroom_everyone')}</h2>
      <label class="people">
        {text('classroom_people')}
        <input
          type="number"
          class="num"
          min={1}
          max={MOST_PEOPLE}
          value={people}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1) setPeople(Math.min(MOST_PEOPLE, Math.round(valueAsNumber)));
          }}
        />
      </label>
      <table class="lens-table">
        <thead>
          <tr>
            <th scope="col">{text('classroom_everyone_who')}</th>
            <th scope="col">{text('classroom_acts')}</th>
            {!settings.hideMoney && <th scope="col">{text('classroom_lens_ad')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, times }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="num">{formatNumber(summary.totalActs * times)}</td>
              {!settings.hideMoney && (
                <td class="num">{isPriced(price) && formatMoney(price.central * times, price.currency)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="mute">{text('classroom_everyone_limits')}</p>
    </section>
  );
}
