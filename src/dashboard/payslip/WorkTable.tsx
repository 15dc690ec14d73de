import { formOfValue, type Kind } from '../../acts/kinds.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { experimentalActs } from '../../ui/experimental-acts.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import { isPriced, type Price } from '../../valuation/money.ts';
import type { Lens } from '../../valuation/valuation.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { Slip, SlipLine } from './slip.ts';

interface Props {
  slip: Slip;
  /** Of the columns with amounts; none where money is hidden. */
  lenses: readonly Lens[];
  totals: ReadonlyMap<string, ReadonlyMap<Kind, Totals>>;
}

function priceText(price: Price): string {
  return isPriced(price) ? formatMoney(price.central, price.currency) : text('common_no_price');
}

function Numbers({ line, lenses }: { line: SlipLine; lenses: readonly Lens[] }) {
  return (
    <>
      <td class="num">{formatNumber(line.times)}</td>
      <td class="num">{formatNumber(line.seconds.central / 60, 1, 1)}</td>
      {lenses.map((lens, index) => {
        const price = line.prices[index];
        return (
          <td key={lens} class="num">
            {price && priceText(price)}
          </td>
        );
      })}
    </>
  );
}

/** Labels that answers to CAPTCHAs gave: one answer may label a whole grid of images. */
function labelsIn(totals: Props['totals']): number {
  return [...totals.values()].reduce((sum, kinds) => sum + (kinds.get('captcha')?.quantity ?? 0), 0);
}

function Uncertain({ acts }: { acts: number }) {
  return acts > 0 ? <span class="mute"> · {plural('common_experimental_acts', acts)}</span> : null;
}

/** Kinds of work with times, minutes and the chosen lenses. */
export function WorkTable({ slip, lenses, totals }: Props) {
  const labels = labelsIn(totals);
  return (
    <ScrollBox label={text('payslip_work')}>
      <table class="stackable" style={{ '--figures': 2 + lenses.length }}>
        <thead>
          <tr>
            <th scope="col">{text('payslip_kind')}</th>
            <th scope="col">{text('payslip_times')}</th>
            <th scope="col">{text('payslip_minutes')}</th>
            {lenses.map((lens) => (
              <th key={lens} scope="col">
                {text(`dashboard_lens_${lens}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slip.lines.map((line) => (
            <tr key={line.kind} data-testid="payslip-line" data-kind={line.kind}>
              <th scope="row">
                <i class={`dot ${formOfValue(line.kind)}`} />
                {`\u00a0${text(`common_kind_${line.kind}`)}`}
                {line.kind === 'captcha' && labels > 0 && (
                  <span class="mute"> {plural('payslip_labels', labels)}</span>
                )}
                <Uncertain acts={experimentalActs(totals, line.kind)} />
              </th>
              <Numbers line={line} lenses={lenses} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-testid="payslip-total">
            <th scope="row">{text('payslip_total')}</th>
            <Numbers line={slip.total} lenses={lenses} />
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
