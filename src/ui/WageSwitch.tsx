import { formatMoney } from './format.ts';
import { text } from './text.ts';
import { benchmark } from '../valuation/benchmarks.ts';
import { benchmarkKeys } from '../valuation/message-keys.ts';
import { MICROS_PER_UNIT } from '../valuation/money.ts';
import { publishedWage, resolveWage, WAGE_IDS } from '../valuation/wage.ts';
import { NumberField } from './NumberField.tsx';
import type { LockableProps } from './settings-props.ts';

function hourly(amount: number, currency: string): string {
  return formatMoney(Math.round(amount * MICROS_PER_UNIT), currency);
}

/** The hourly wage that the same minutes are priced by. */
export function WageSwitch({ settings, change, isLocked }: LockableProps) {
  const { ownWage } = settings;
  const { source } = resolveWage(settings.wage, ownWage, navigator.language);
  return (
    <>
      <select
        aria-label={text('popup_wage')}
        data-testid="wage"
        value={source}
        onChange={(event) => void change({ wage: event.currentTarget.value })}
      >
        {WAGE_IDS.map((id) => {
          const { amount, currency } = publishedWage(id);
          const name = text(benchmarkKeys(id).name);
          return (
            <option key={id} value={id}>
              {text('popup_wage_option', name, hourly(amount, currency), benchmark(id).period)}
            </option>
          );
        })}
        <option value="own">{text('popup_wage_own', hourly(ownWage.amount, ownWage.currency))}</option>
      </select>
      {source === 'own' && (
        <NumberField
          label={text('popup_own_wage', ownWage.currency)}
          testId="own-wage"
          value={ownWage.amount}
          locked={isLocked('ownWage') && !isLocked('wage')}
          onChange={(amount) => void change({ ownWage: { ...ownWage, amount } })}
        />
      )}
    </>
  );
}
