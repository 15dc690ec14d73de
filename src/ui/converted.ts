import type { Settings } from '../settings.ts';
import { convert, type Range } from '../valuation/money.ts';
import { formatMoney } from './format.ts';
import { text } from './text.ts';

/** The amount once more in the user's currency, at the rate that the user has set; nothing without one. */
export function converted(
  amount: Range,
  { currency, rate }: Pick<Settings, 'currency' | 'rate'>,
): string | undefined {
  if (rate <= 0 || amount.currency !== 'USD' || !/^[A-Z]{3}$/.test(currency) || currency === 'USD')
    return undefined;
  const { central } = convert(amount, { from: 'USD', to: currency, rate });
  return text('popup_converted', formatMoney(central, currency));
}
