import { addTotals, noTotals } from '../../acts/sums.ts';
import { formatDuration, formatMoney, formatNumber } from '../../ui/format.ts';
import { Hint } from '../../ui/Hint.tsx';
import { NoPrice } from '../../ui/NoPrice.tsx';
import type { PlatformHealth } from '../../ui/platform-health.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { plural, text } from '../../ui/text.ts';
import { reasonKey } from '../../valuation/message-keys.ts';
import { isPriced } from '../../valuation/money.ts';
import type { Lens, PlatformValue } from '../../valuation/valuation.ts';
import { HealthWords } from '../health/HealthWords.tsx';
import type { SectionProps } from '../section-props.ts';
import { HealthAdvice } from './HealthAdvice.tsx';
import { KindsTable } from './KindsTable.tsx';
import { PlatformActions } from './PlatformActions.tsx';

interface LensValue {
  lens: Lens;
  value: PlatformValue | undefined;
}

interface Props extends Pick<SectionProps, 'settings' | 'change' | 'isLocked'> {
  health: PlatformHealth;
  work: PeriodWork;
  values: readonly LensValue[];
  open: boolean;
}

function Amount({ value }: { value: PlatformValue }) {
  const { price, zero } = value;
  if (!isPriced(price)) return <NoPrice reason={price.reason} />;
  const amount = formatMoney(price.central, price.currency);
  return zero ? <Hint hint={text(reasonKey(zero))}>{amount}</Hint> : <>{amount}</>;
}

/** One platform: its numbers, how well it is counted, and what can be done. */
export function PlatformCard({ health, work, values, open, settings, change, isLocked }: Props) {
  const { platform } = health;
  const kinds = work.totals.get(platform.id) ?? new Map();
  const totals = [...kinds.values()].reduce(addTotals, noTotals());
  const attention = work.attention.get(platform.id);
  const isPaused = settings.pausedPlatforms.includes(platform.id);
  return (
    <details
      class="card platform-card"
      id={`platform-${platform.id}`}
      open={open}
      data-testid="platform-card"
      data-platform={platform.id}
    >
      <summary>
        <h2>{platform.name}</h2>
        <span class="mute owner">
          <bdi>{platform.owner !== platform.name && platform.owner}</bdi>
        </span>
        <span class="amount">{plural('dashboard_acts_count', totals.n)}</span>
        <span class="mute attention">{attention && formatDuration(attention.seconds)}</span>
        {isPaused ? (
          <span class="health warn">{text('dashboard_is_paused')}</span>
        ) : (
          <HealthWords {...health} />
        )}
      </summary>
      <HealthAdvice health={health} />
      {totals.n > 0 && <KindsTable kinds={kinds} platform={platform} health={health.kinds} />}
      <dl class="facts">
        <div>
          <dt>{text('dashboard_taken_back')}</dt>
          <dd class="num">{formatNumber(totals.undone)}</dd>
        </div>
        <div>
          <dt>{text('dashboard_visits')}</dt>
          <dd class="num">{formatNumber(attention?.visits ?? 0)}</dd>
        </div>
        {!settings.hideMoney &&
          values.map(({ lens, value }) => (
            <div key={lens}>
              <dt>{text(`dashboard_lens_${lens}`)}</dt>
              <dd class="num">{value ? <Amount value={value} /> : '–'}</dd>
            </div>
          ))}
      </dl>
      <PlatformActions
        health={health}
        totals={totals}
        settings={settings}
        change={change}
        isLocked={isLocked}
      />
    </details>
  );
}
