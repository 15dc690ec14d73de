import { BenchmarkSwitch } from '../../ui/BenchmarkSwitch.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { text } from '../../ui/text.ts';
import { WageSwitch } from '../../ui/WageSwitch.tsx';
import { areaKey } from '../../valuation/message-keys.ts';
import { REGIONS, suggestRegion } from '../../valuation/region.ts';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';

/** Benchmark, region, wage, and a currency of the user's own. */
export function PriceSettings({ settings, change, isLocked }: GroupProps) {
  const suggested = text(areaKey(suggestRegion(navigator.language)));
  return (
    <section class="card" aria-labelledby="settings-prices">
      <h2 id="settings-prices">{text('dashboard_settings_prices')}</h2>
      <Setting locked={isLocked('benchmark')} help={text('dashboard_setting_benchmark_help')}>
        <div class="named">
          <span>{text('dashboard_setting_benchmark')}</span>
          <BenchmarkSwitch settings={settings} change={change} isLocked={isLocked} />
        </div>
      </Setting>
      <Setting locked={isLocked('region')} help={text('dashboard_setting_region_help')}>
        <label>
          {text('dashboard_setting_region')}{' '}
          <select
            data-testid="setting-region"
            value={settings.region}
            onChange={({ currentTarget }) => void change({ region: currentTarget.value })}
          >
            <option value="auto">{text('dashboard_region_auto', suggested)}</option>
            {REGIONS.map((region) => (
              <option key={region} value={region}>
                {text(areaKey(region))}
              </option>
            ))}
          </select>
        </label>
      </Setting>
      <Setting locked={isLocked('wage')} help={text('dashboard_setting_wage_help')}>
        <div class="named">
          <span>{text('dashboard_setting_wage')}</span>
          <WageSwitch settings={settings} change={change} isLocked={isLocked} />
        </div>
      </Setting>
      <Setting locked={isLocked('currency')} help={text('dashboard_setting_currency_help')}>
        <label>
          {text('dashboard_setting_currency')}{' '}
          <input
            type="text"
            maxLength={3}
            pattern="[A-Za-z]{3}"
            size={5}
            placeholder="EUR"
            data-testid="setting-currency"
            value={settings.currency}
            onChange={({ currentTarget }) => {
              if (currentTarget.reportValidity())
                void change({ currency: currentTarget.value.toUpperCase() });
            }}
          />
        </label>
      </Setting>
      <Setting locked={isLocked('rate')}>
        <NumberField
          label={text('dashboard_setting_rate', settings.currency || 'EUR')}
          testId="setting-rate"
          value={settings.rate}
          onChange={(rate) => void change({ rate })}
        />
      </Setting>
    </section>
  );
}
