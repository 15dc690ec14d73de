import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import type { Settings } from '../../settings.ts';
import { formatMoney } from '../../ui/format.ts';
import { NoPrice } from '../../ui/NoPrice.tsx';
import { text } from '../../ui/text.ts';
import { throughLens } from '../../ui/through-lens.ts';
import { isPriced } from '../../valuation/money.ts';
import { LENSES } from '../../valuation/valuation.ts';
import { priceLesson } from './price-lesson.ts';

interface Props {
  kinds: ReadonlyMap<Kind, Totals>;
  settings: Settings;
  /** Multiplies every amount; the counts are those of one shift. */
  times?: number;
}

/** The same acts through all four lenses, side by side and never added up. */
export function LensTable({ kinds, settings, times = 1 }: Props) {
  return (
    <table class="lens-table">
      <caption>{text('classroom_lenses')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('classroom_lens')}</th>
          <th scope="col">{text('classroom_lens_about')}</th>
          <th scope="col">{text('classroom_lens_range')}</th>
        </tr>
      </thead>
      <tbody>
        {LENSES.map((lens) => {
          const { price } = priceLesson(kinds, throughLens(lens, settings));
          const money = (micros: number) => isPriced(price) && formatMoney(micros * times, price.currency);
          return (
            <tr key={lens} data-lens={lens}>
              <th scope="row">
                {text(`classroom_lens_${lens}`)}
                <small>{text(`classroom_lens_${lens}_asks`)}</small>
              </th>
              {isPriced(price) ? (
                <>
                  <td class="num">{money(price.central)}</td>
                  <td class="num mute">
                    {money(price.low)} – {money(price.high)}
                  </td>
                </>
              ) : (
                <td colSpan={2}>
                  <NoPrice reason={price.reason} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
