import type { RefObject } from 'preact';
import type { Settings } from '../../settings.ts';
import { attentionSeconds } from '../../ui/attention-seconds.ts';
import { formatDays } from '../../ui/format-dates.ts';
import { formatDuration, formatMoney, formatNumber } from '../../ui/format.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { plural, text } from '../../ui/text.ts';
import { isPriced } from '../../valuation/money.ts';
import type { Valuation } from '../../valuation/valuation.ts';
import { employersOf, nameEmployer } from './employers.ts';
import { Payment } from './Payment.tsx';
import { slipOf } from './slip.ts';
import { SmallPrint } from './SmallPrint.tsx';
import { WorkTable } from './WorkTable.tsx';

interface Props {
  sheet: RefObject<HTMLElement>;
  work: PeriodWork;
  /** The same work through both chosen lenses. */
  valuations: readonly [Valuation, Valuation];
  settings: Settings;
}

/** The sheet of paper. */
export function Sheet({ sheet, work, valuations, settings }: Props) {
  const [first] = valuations;
  const slip = slipOf(valuations);
  const isEmpty = slip.lines.length === 0;
  const employers = employersOf(first.platforms.filter(({ gross }) => gross > 0).map(({ id }) => id));
  const seconds = attentionSeconds(work, first);
  return (
    <article class="sheet" ref={sheet} data-testid="payslip" aria-label={text('payslip_title')}>
      <header>
        <h2>{text('payslip_title')}</h2>
        <p class="when num">
          {formatDays(work.period.from, work.period.to)}
          <br />
          {plural('payslip_days', work.days)}
        </p>
        <dl>
          <dt>{text('payslip_employers')}</dt>
          <dd data-testid="employers">
            {isEmpty ? text('payslip_no_employer') : employers.map(nameEmployer).join(' · ')}
          </dd>
          <dt>{text('payslip_position')}</dt>
          <dd>{text('payslip_position_user')}</dd>
          <dt>{text('payslip_contract')}</dt>
          <dd>{text('payslip_contract_terms')}</dd>
        </dl>
      </header>
      <h3>{text('payslip_work')}</h3>
      <WorkTable
        slip={slip}
        lenses={settings.hideMoney ? [] : valuations.map(({ lens }) => lens)}
        totals={work.totals}
      />
      {isEmpty && <p class="fine">{text('payslip_zero')}</p>}
      {!settings.hideMoney && !isEmpty && (
        <p class="fine">
          {isPriced(first.price) &&
            text(
              'payslip_range',
              text(`dashboard_lens_${first.lens}`),
              formatMoney(first.price.low, first.price.currency),
              formatMoney(first.price.high, first.price.currency),
            )}{' '}
          {text('payslip_alternatives')}
        </p>
      )}
      {seconds > 0 && <p class="fine">{text('payslip_attention', formatDuration(seconds))}</p>}
      {slip.total.takenBack > 0 && (
        <p class="fine">
          {plural('payslip_taken_back', slip.total.takenBack, formatNumber(slip.total.times))}
        </p>
      )}
      <Payment valuation={first} isEmpty={isEmpty} hideMoney={settings.hideMoney} />
      {!settings.hideMoney && <SmallPrint valuations={valuations} settings={settings} />}
      <p class="fine">{text('payslip_note')}</p>
    </article>
  );
}
