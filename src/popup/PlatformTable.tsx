import type { PeriodName } from '../acts/period.ts';
import { FormKey } from '../ui/FormKey.tsx';
import { text } from '../ui/text.ts';
import type { Valuation } from '../valuation/valuation.ts';
import { PlatformRow } from './PlatformRow.tsx';

interface Props {
  valuation: Valuation;
  hideMoney: boolean;
  period: PeriodName;
}

/** Platforms by acts, with the three forms of value. */
export function PlatformTable({ valuation, hideMoney, period }: Props) {
  const rows = valuation.platforms.filter(({ gross }) => gross > 0);
  const [most] = rows;
  if (!most) return <p class="empty">{text(period === 'today' ? 'popup_empty_today' : 'popup_empty')}</p>;
  return (
    <>
      <table>
        <caption class="unseen">{text('popup_platforms')}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{text('popup_platform')}</th>
            <th scope="col">{text('popup_forms')}</th>
            <th scope="col">{text('popup_acts')}</th>
            {!hideMoney && <th scope="col">{text('popup_value')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((platform) => (
            <PlatformRow key={platform.id} value={platform} full={most.gross} hideMoney={hideMoney} />
          ))}
        </tbody>
      </table>
      <FormKey />
    </>
  );
}
