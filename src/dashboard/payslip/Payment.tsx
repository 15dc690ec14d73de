import { formatMoney } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { isPriced } from '../../valuation/money.ts';
import type { Valuation } from '../../valuation/valuation.ts';

interface Props {
  valuation: Valuation;
  isEmpty: boolean;
  hideMoney: boolean;
}

/** What the work is worth to the platforms, and what was paid for it. */
export function Payment({ valuation: { lens, price, currency }, isEmpty, hideMoney }: Props) {
  const nothing = formatMoney(0, currency);
  return (
    <>
      <h3>{text('payslip_payment')}</h3>
      <table class="payment">
        <tbody>
          {!hideMoney && (
            <tr>
              <th scope="row">{text('payslip_gross', text(`dashboard_lens_${lens}`))}</th>
              <td class="num" data-testid="gross-value">
                {isPriced(price) ? formatMoney(price.central, currency) : text('common_no_price')}
              </td>
            </tr>
          )}
          <tr>
            <th scope="row">{text('payslip_transferred')}</th>
            <td class="num">{nothing}</td>
          </tr>
        </tbody>
      </table>
      <p class="net">
        <span>{text('payslip_net')}</span>
        {!isEmpty && (
          <span class="stamp" aria-hidden="true">
            {text('common_stamp')}
          </span>
        )}
        <b class="num" data-testid="net-pay">
          {nothing}
        </b>
      </p>
    </>
  );
}
