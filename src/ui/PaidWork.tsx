import { ExperimentalMark } from './ExperimentalMark.tsx';
import { formatDuration, formatMoney } from './format.ts';
import { paidWork, type PaidWorkOn } from './paid-work.ts';
import type { PeriodWork } from './read-work.ts';
import { plural, text } from './text.ts';
import { profileById } from '../platforms/profile-by-id.ts';

interface Props {
  work: Pick<PeriodWork, 'totals' | 'attention'>;
  hideMoney: boolean;
}

/** Tasks, time, and where the pages said it, pay and what an hour came to. */
function describe({ tasks, seconds, pay, hourly }: PaidWorkOn, hideMoney: boolean): string {
  const parts = [plural('common_paid_tasks', tasks)];
  if (seconds >= 60) parts.push(formatDuration(seconds));
  if (!hideMoney) {
    for (const { micros, currency } of pay) parts.push(formatMoney(micros, currency));
    if (hourly) parts.push(text('common_paid_hourly', formatMoney(hourly.micros, hourly.currency)));
  }
  return parts.join(' · ');
}

/** Micro-work that is paid, in a panel of its own, beside the unpaid work and in no total of it. */
export function PaidWork({ work, hideMoney }: Props) {
  const platforms = paidWork(work);
  if (platforms.length === 0) return null;
  return (
    <section class="card paid-work" data-testid="paid-work">
      <h2>{text('dashboard_paid_work')}</h2>
      <p class="mute">{text('dashboard_paid_work_text')}</p>
      <ul>
        {platforms.map((each) => (
          <li key={each.id} data-testid="paid-platform" data-platform={each.id}>
            <b>{each.name}</b> {(profileById(each.id)?.experimental.length ?? 0) > 0 && <ExperimentalMark />}
            <span>{describe(each, hideMoney)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
