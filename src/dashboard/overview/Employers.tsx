import { ScrollBox } from '../ScrollBox.tsx';
import { noTotals, addTotals } from '../../acts/sums.ts';
import { profileById } from '../../platforms/profile-by-id.ts';
import type { Settings } from '../../settings.ts';
import { ExperimentalMark } from '../../ui/ExperimentalMark.tsx';
import { experimentalActsOn } from '../../ui/experimental-acts.ts';
import { formatDuration, formatMoney, formatNumber } from '../../ui/format.ts';
import { NoPrice } from '../../ui/NoPrice.tsx';
import { platformHealth } from '../../ui/platform-health.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';
import { isPriced } from '../../valuation/money.ts';
import type { PlatformValue, Valuation } from '../../valuation/valuation.ts';
import { HealthWords } from '../health/HealthWords.tsx';

interface Props {
  work: PeriodWork;
  valuation: Valuation;
  settings: Settings;
}

function Row({ value, work, settings }: { value: PlatformValue } & Pick<Props, 'work' | 'settings'>) {
  const platform = profileById(value.id);
  if (!platform) return null;
  const totals = [...(work.totals.get(value.id)?.values() ?? [])].reduce(addTotals, noTotals());
  const [health] = platformHealth(work, [platform], settings.dayStart);
  const experimental = experimentalActsOn(value);
  const attention = work.attention.get(value.id)?.seconds ?? 0;
  return (
    <tr data-testid="platform-row" data-platform={value.id}>
      <th scope="row">
        <a href={`#platforms/${value.id}`}>{platform.name}</a>{' '}
        {experimental > 0 && <ExperimentalMark acts={experimental} />}
      </th>
      <td class="num">{formatNumber(value.gross)}</td>
      <td class="num extra">{formatNumber(totals.undone)}</td>
      <td class="num">{attention > 0 ? formatDuration(attention) : '–'}</td>
      {!settings.hideMoney && (
        <td class="num">
          {isPriced(value.price) ? (
            formatMoney(value.price.central, value.price.currency)
          ) : (
            <NoPrice reason={value.price.reason} />
          )}
        </td>
      )}
      <td class="health-cell">{health && <HealthWords {...health} />}</td>
    </tr>
  );
}

/** Platforms by acts, each with how well it is counted. */
export function Employers({ work, valuation, settings }: Props) {
  return (
    <section class="card employers" aria-labelledby="employers">
      <h2 id="employers">{text('dashboard_employers')}</h2>
      {valuation.platforms.length === 0 ? (
        <p class="empty">{text('dashboard_empty')}</p>
      ) : (
        <ScrollBox label={text('dashboard_employers')}>
          <table class="stackable" style={{ '--figures': settings.hideMoney ? 2 : 3 }}>
            <thead>
              <tr>
                <th scope="col">{text('dashboard_platform')}</th>
                <th scope="col">{text('dashboard_acts')}</th>
                <th scope="col" class="extra">
                  {text('dashboard_taken_back')}
                </th>
                <th scope="col">{text('dashboard_attention')}</th>
                {!settings.hideMoney && <th scope="col">{text('dashboard_lens_ad')}</th>}
                <th scope="col" class="extra">
                  {text('dashboard_witnesses')}
                </th>
              </tr>
            </thead>
            <tbody>
              {valuation.platforms.map((value) => (
                <Row key={value.id} value={value} work={work} settings={settings} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
