import { profileById } from '../../platforms/profile-by-id.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { richText } from '../../ui/rich-text.tsx';
import { text } from '../../ui/text.ts';
import type { Formula, FormulaInput } from '../../valuation/formula.ts';
import { benchmarkKeys } from '../../valuation/message-keys.ts';
import { formulaKey, unitKey } from '../../valuation/method-keys.ts';
import { isPriced, MICROS_PER_UNIT } from '../../valuation/money.ts';

/** A number with its unit; a published one leads to its source. */
function Input({ input: { value, unit, currency, source } }: { input: FormulaInput }) {
  const amount =
    currency === undefined
      ? formatNumber(value.central, 3)
      : formatMoney(Math.round(value.central * MICROS_PER_UNIT), currency);
  const words = (
    <>
      <span class="num">{amount}</span> <small>{text(unitKey(unit))}</small>
    </>
  );
  if (source === undefined) return <span class="input own">{words}</span>;
  return (
    <a class="input" href={`#methods/${source}`} title={text(benchmarkKeys(source).name)}>
      {words}
    </a>
  );
}

/** A formula written out with the user's numbers in it. */
export function FilledFormula({ formula: { id, platform, kind, inputs, result } }: { formula: Formula }) {
  const about = platform === undefined ? kind && text(`common_kind_${kind}`) : profileById(platform)?.name;
  const outcome = isPriced(result) ? formatMoney(result.central, result.currency) : text('common_no_price');
  return (
    <li data-testid="formula" data-formula={id}>
      <span class="about">
        {about}
        <small class="mute">{text(`dashboard_formula_${id.replaceAll('-', '_')}`)}</small>
      </span>
      <span class="sum">
        {richText(
          formulaKey(id),
          ...inputs.map((input) => <Input key={input.unit} input={input} />),
          <b class="num">{outcome}</b>,
        )}
      </span>
    </li>
  );
}
