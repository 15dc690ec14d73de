import { PROFILES } from '../../platforms/profiles.ts';
import { BenchmarkSwitch } from '../../ui/BenchmarkSwitch.tsx';
import { formatMoney } from '../../ui/format.ts';
import { NoPrice } from '../../ui/NoPrice.tsx';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { throughLens } from '../../ui/through-lens.ts';
import { WageSwitch } from '../../ui/WageSwitch.tsx';
import { formulas } from '../../valuation/formulas.ts';
import { isPriced } from '../../valuation/money.ts';
import type { Lens } from '../../valuation/valuation.ts';
import type { SectionProps } from '../section-props.ts';
import { Setting } from '../settings/Setting.tsx';
import { valueWork } from '../work/value-work.ts';
import { FilledFormula } from './FilledFormula.tsx';

interface Props extends Pick<SectionProps, 'settings' | 'change' | 'isLocked'> {
  lens: Lens;
  work: PeriodWork;
}

/** One lens: its question, its way, its formulas with the user's numbers, and its limits. */
export function LensMethod({ lens, work, settings, change, isLocked }: Props) {
  const { price } = valueWork(work, lens, settings);
  const filled = formulas({ platforms: PROFILES, ...work }, throughLens(lens, settings));
  return (
    <section class="card method" id={`methods-${lens}`} aria-labelledby={`method-${lens}`}>
      <h2 id={`method-${lens}`}>
        {text(`dashboard_lens_${lens}`)}
        {!settings.hideMoney && (
          <span class="num" data-testid={`lens-value-${lens}`}>
            {isPriced(price) ? formatMoney(price.central, price.currency) : <NoPrice reason={price.reason} />}
          </span>
        )}
      </h2>
      <p class="question">{text(`methods_lens_${lens}_question`)}</p>
      <p>{text(`methods_lens_${lens}_how`)}</p>
      {lens === 'ad' && (
        <Setting locked={isLocked('benchmark')}>
          <BenchmarkSwitch settings={settings} change={change} isLocked={isLocked} />
        </Setting>
      )}
      {lens === 'wage' && (
        <Setting locked={isLocked('wage')}>
          <WageSwitch settings={settings} change={change} isLocked={isLocked} />
        </Setting>
      )}
      {!settings.hideMoney && filled.length > 0 && (
        <ul class="formulas">
          {filled.map((formula) => (
            <FilledFormula
              key={`${formula.id} ${formula.platform ?? ''} ${formula.kind ?? ''}`}
              formula={formula}
            />
          ))}
        </ul>
      )}
      <p class="mute">
        <b>{text('dashboard_limits')}</b> {text(`methods_lens_${lens}_limits`)}
      </p>
    </section>
  );
}
