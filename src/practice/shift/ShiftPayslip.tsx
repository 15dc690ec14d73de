import type { Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { LensTable } from '../../classroom/value/LensTable.tsx';
import { priceLesson } from '../../classroom/value/price-lesson.ts';
import { RegionTable } from '../../classroom/value/RegionTable.tsx';
import type { Settings } from '../../settings.ts';
import { FormKey } from '../../ui/FormKey.tsx';
import { formatMoney } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { throughLens } from '../../ui/through-lens.ts';
import { isPriced } from '../../valuation/money.ts';
import { formatClock } from './format-clock.ts';
import { GuessBeside } from './GuessBeside.tsx';
import type { Shift } from './shift.ts';
import { WorkTable } from './WorkTable.tsx';

interface Props {
  shift: Shift;
  totals: ReadonlyMap<Kind, Totals>;
  settings: Settings;
}

/** Gross for the site, guessed and estimated, and what the worker gets. */
function Payment({ shift, totals, settings }: Props) {
  const { price } = priceLesson(totals, throughLens('ad', settings));
  return (
    <dl class="payment">
      {shift.guessCents !== undefined && (
        <>
          <dt>{text('practice_guessed_worth')}</dt>
          <dd class="num">{formatMoney(shift.guessCents * 10_000, 'USD')}</dd>
        </>
      )}
      {isPriced(price) && (
        <>
          <dt>{text('practice_gross')}</dt>
          <dd class="num">{formatMoney(price.central, price.currency)}</dd>
        </>
      )}
      <dt class="net">{text('practice_net_pay')}</dt>
      <dd class="net num">{formatMoney(0, 'USD')}</dd>
    </dl>
  );
}

/** The payslip of a shift: guess beside count, the work by kind, four prices for it, and what they cannot tell. */
export function ShiftPayslip({ shift, totals, settings }: Props) {
  const acts = [...totals.values()].reduce((sum, { n }) => sum + n, 0);
  return (
    <section class="slip" aria-labelledby="slip-title">
      <header>
        <h1 id="slip-title">{text('practice_payslip')}</h1>
        <p class="mute">{text('practice_payslip_for', formatClock(Math.round(shift.worked / 1000)))}</p>
        <span class="stamp" aria-hidden="true">
          {text('common_stamp')}
        </span>
      </header>
      <GuessBeside guess={shift.guessActs} acts={acts} />
      <WorkTable totals={totals} />
      <FormKey />
      {!settings.hideMoney && (
        <>
          <Payment shift={shift} totals={totals} settings={settings} />
          {acts > 0 && (
            <>
              <LensTable kinds={totals} settings={settings} />
              <RegionTable kinds={totals} settings={settings} />
            </>
          )}
        </>
      )}
      <h2>{text('practice_not_told')}</h2>
      <p>{text('practice_not_told_text')}</p>
      <p class="mute">{text('practice_kept_apart')}</p>
    </section>
  );
}
