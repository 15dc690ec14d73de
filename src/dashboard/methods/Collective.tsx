import type { Settings } from '../../settings.ts';
import { formatMoney, formatNumber } from '../../ui/format.ts';
import { text } from '../../ui/text.ts';
import { benchmark } from '../../valuation/benchmarks.ts';
import { collective } from '../../valuation/collective.ts';
import { MICROS_PER_UNIT, money } from '../../valuation/money.ts';
import { exactly } from '../../valuation/spread.ts';
import { formatLarge } from './format-large.ts';

const PEOPLE_PER_MILLION = 1_000_000;

/** What all users together bring in: one person's acts are worth cents. */
export function Collective({ settings }: { settings: Settings }) {
  const perUser =
    settings.benchmark === 'own' ? Math.max(0, settings.ownBenchmark) : benchmark('fb_seed_475').value;
  const users = benchmark('fb_mau_q2_2017');
  const all = collective(money(exactly(perUser), 'USD'), users.value * PEOPLE_PER_MILLION);
  return (
    <section class="card method" id="methods-collective" aria-labelledby="collective">
      <h2 id="collective">{text('methods_collective')}</h2>
      {!settings.hideMoney && (
        <p class="big" data-testid="collective">
          {text(
            'methods_collective_sum',
            formatMoney(Math.round(perUser * MICROS_PER_UNIT), 'USD'),
            formatNumber(users.value),
            formatLarge(all.central, all.currency),
          )}
        </p>
      )}
      <p>{text('methods_collective_meaning')}</p>
    </section>
  );
}
