import type { Settings } from '../settings.ts';
import { Band } from '../ui/Band.tsx';
import { converted } from '../ui/converted.ts';
import { formatMoney } from '../ui/format.ts';
import { NoPrice } from '../ui/NoPrice.tsx';
import { richText } from '../ui/rich-text.tsx';
import { text } from '../ui/text.ts';
import { isPriced } from '../valuation/money.ts';
import type { Valuation } from '../valuation/valuation.ts';

interface Props {
  valuation: Valuation;
  settings: Pick<Settings, 'currency' | 'rate'>;
}

/** What stands beside the range: the average user, or what reaches the worker. */
function Comparison({ valuation: { averageUser, worker } }: Pick<Props, 'valuation'>) {
  if (averageUser)
    return (
      <span class="average">
        {richText(
          'popup_average_user',
          <span data-testid="average-user">{formatMoney(averageUser.central, averageUser.currency)}</span>,
        )}
      </span>
    );
  if (worker && isPriced(worker))
    return <span>{text('popup_worker', formatMoney(worker.central, worker.currency))}</span>;
  return null;
}

/** What the acts are worth through the lens that is chosen, with the range of the estimate. */
export function Worth({ valuation, settings }: Props) {
  const { price, lens, averageUser } = valuation;
  if (!isPriced(price))
    return (
      <p class="worth" data-testid="value">
        <NoPrice reason={price.reason} />
      </p>
    );

  const { low, central, high, currency } = price;
  const amount = (
    <b class="num" data-testid="value">
      <span data-testid={`lens-value-${lens}`}>{formatMoney(central, currency)}</span>
    </b>
  );
  const other = converted(price, settings);
  return (
    <>
      <p class="worth">
        {richText(`popup_worth_${lens}`, amount)}
        {other && <span class="mute"> {other}</span>}
      </p>
      {(high > 0 || averageUser) && (
        <>
          <Band low={low} central={central} high={high} mark={averageUser?.central} />
          <p class="band-words">
            <span>
              {richText(
                'dashboard_range',
                <span class="amount" data-testid="band-low">
                  {formatMoney(low, currency)}
                </span>,
                <span class="amount" data-testid="band-high">
                  {formatMoney(high, currency)}
                </span>,
              )}
            </span>
            <Comparison valuation={valuation} />
          </p>
        </>
      )}
    </>
  );
}
