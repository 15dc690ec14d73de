import type { Settings } from '../../settings.ts';
import { Band } from '../../ui/Band.tsx';
import { converted } from '../../ui/converted.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { NoPrice } from '../../ui/NoPrice.tsx';
import { text } from '../../ui/text.ts';
import { throughLens } from '../../ui/through-lens.ts';
import type { BenchmarkId } from '../../valuation/benchmarks.ts';
import { benchmarkKeys } from '../../valuation/message-keys.ts';
import { isPriced } from '../../valuation/money.ts';
import type { Valuation } from '../../valuation/valuation.ts';

interface Props {
  valuation: Valuation;
  settings: Settings;
}

/** What stands under an amount: what it has to be seen beside. */
function Beside({ valuation: { lens, averageUser, worker, seconds }, settings }: Props) {
  switch (lens) {
    case 'ad':
      return averageUser ? (
        <>{text('dashboard_average_user', formatMoney(averageUser.central, averageUser.currency))}</>
      ) : null;
    case 'click':
      return worker && isPriced(worker) ? (
        <>{text('dashboard_worker', formatMoney(worker.central, worker.currency))}</>
      ) : null;
    case 'wage': {
      const { source } = throughLens('wage', settings).wage;
      const minutes = formatNumber(seconds.central / 60, 1);
      return (
        <>
          {text(
            'dashboard_minutes_at',
            minutes,
            source === 'own' ? text('methods_benchmark_own_name') : wageName(source),
          )}
        </>
      );
    }
    case 'training':
      return <>{text('dashboard_labels')}</>;
  }
}

function wageName(source: BenchmarkId): string {
  return text(benchmarkKeys(source).name);
}

/** One lens: the amount, its range, and what to see it beside. */
export function LensCard({ valuation, settings }: Props) {
  const { lens, price, averageUser } = valuation;
  const other = isPriced(price) ? converted(price, settings) : undefined;
  return (
    <section class={`card lens-card ${lens === settings.lens ? 'chosen' : ''}`}>
      <h2>{text(`dashboard_lens_${lens}`)}</h2>
      <p class="big" data-testid={`lens-value-${lens}`}>
        {isPriced(price) ? formatMoney(price.central, price.currency) : <NoPrice reason={price.reason} />}
      </p>
      {isPriced(price) && (
        <>
          <p class="mute num">
            {text(
              'dashboard_range',
              formatMoney(price.low, price.currency),
              formatMoney(price.high, price.currency),
            )}
          </p>
          {(price.high > 0 || averageUser) && (
            <Band low={price.low} central={price.central} high={price.high} mark={averageUser?.central} />
          )}
        </>
      )}
      <p class="mute beside">
        <Beside valuation={valuation} settings={settings} /> {other}
      </p>
      <p class="question">
        <a href={`#methods/${lens}`}>{text(`methods_lens_${lens}_question`)}</a>
      </p>
    </section>
  );
}
