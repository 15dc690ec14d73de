import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import type { Settings } from '../../settings.ts';
import { formatMoney } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { isPriced } from '../../valuation/money.ts';
import { REGIONS } from '../../valuation/region.ts';
import { inRegion } from './lens-choice.ts';
import { priceLesson } from './price-lesson.ts';

interface Props {
  kinds: ReadonlyMap<Kind, Totals>;
  settings: Settings;
  times?: number;
}

/** The same acts at what a platform takes in for a user of each region. */
export function RegionTable({ kinds, settings, times = 1 }: Props) {
  const rows = REGIONS.filter((region) => region !== 'worldwide').map((region) => ({
    region,
    price: priceLesson(kinds, inRegion(settings, region)).price,
  }));
  const most = Math.max(...rows.map(({ price }) => (isPriced(price) ? price.central : 0)), 1);
  return (
    <table class="lens-table region-table">
      <caption>{text('classroom_regions')}</caption>
      <tbody>
        {rows.map(
          ({ region, price }) =>
            isPriced(price) && (
              <tr key={region}>
                <th scope="row">{text(`classroom_region_${region.replaceAll('-', '_')}`)}</th>
                <td class="region-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(price.central / most) * 100}%` }} />
                </td>
                <td class="num">{formatMoney(price.central * times, price.currency)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
