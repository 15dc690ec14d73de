import type { Settings } from '../settings.ts';
import { formatMoney } from './format.ts';
import { text } from './text.ts';
import { benchmark } from '../valuation/benchmarks.ts';
import { areaKey } from '../valuation/message-keys.ts';
import { MICROS_PER_UNIT } from '../valuation/money.ts';
import { resolveRegion } from '../valuation/region.ts';
import { NumberField } from './NumberField.tsx';
import type { LockableProps } from './settings-props.ts';

const CLASSIC = benchmark('fb_seed_475');

function perQuarter(dollars: number): string {
  return formatMoney(Math.round(dollars * MICROS_PER_UNIT), 'USD');
}

/** The advertising revenue per user and quarter that acts are priced by. */
export function BenchmarkSwitch({ settings, change, isLocked }: LockableProps) {
  const area = text(areaKey(resolveRegion(settings.region, navigator.language)));
  return (
    <>
      <select
        aria-label={text('popup_benchmark')}
        data-testid="benchmark"
        value={settings.benchmark}
        onChange={(event) => void change({ benchmark: event.currentTarget.value as Settings['benchmark'] })}
      >
        <option value="classic">
          {text('popup_benchmark_classic', perQuarter(CLASSIC.value), CLASSIC.period)}
        </option>
        <option value="latest">{text('popup_benchmark_latest', area)}</option>
        <option value="own">{text('popup_benchmark_own', perQuarter(settings.ownBenchmark))}</option>
      </select>
      {settings.benchmark === 'own' && (
        <NumberField
          label={text('popup_own_benchmark')}
          testId="own-benchmark"
          value={settings.ownBenchmark}
          locked={isLocked('ownBenchmark') && !isLocked('benchmark')}
          onChange={(ownBenchmark) => void change({ ownBenchmark })}
        />
      )}
    </>
  );
}
