import { formatMoney } from '../ui/format.ts';
import { Hint } from '../ui/Hint.tsx';
import { NoPrice } from '../ui/NoPrice.tsx';
import { text } from '../ui/text.ts';
import { reasonKey } from '../valuation/message-keys.ts';
import { isPriced } from '../valuation/money.ts';
import type { PlatformValue } from '../valuation/valuation.ts';

/** A platform's amount, with its range and its average user behind it. */
export function PlatformWorth({ value: { price, zero, averageUser } }: { value: PlatformValue }) {
  if (!isPriced(price)) return <NoPrice reason={price.reason} />;
  const { low, central, high, currency } = price;
  const amount = formatMoney(central, currency);
  if (zero) return <Hint hint={text(reasonKey(zero))}>{amount}</Hint>;
  return (
    <Hint
      hint={
        <>
          {text('popup_between', formatMoney(low, currency), formatMoney(high, currency))}
          {averageUser && (
            <>
              <br />
              {text('popup_average_user', formatMoney(averageUser.central, averageUser.currency))}
            </>
          )}
        </>
      }
    >
      {amount}
    </Hint>
  );
}
