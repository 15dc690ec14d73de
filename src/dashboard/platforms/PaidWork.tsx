import type { PlatformProfile } from '../../platforms/profiles.ts';
import { formatDuration, formatNumber } from '../../ui/format.ts';
import type { PeriodWork } from '../../ui/read-work.ts';
import { text } from '../../ui/text.ts';

interface Props {
  work: PeriodWork;
  /** Platforms with acts in the period. */
  platforms: readonly PlatformProfile[];
}

/** Micro-work that is paid, beside the rest and in no total. */
export function PaidWork({ work, platforms }: Props) {
  const paid = platforms.filter((platform) => platform.paid);
  if (paid.length === 0) return null;
  return (
    <section class="card paid-work" data-testid="paid-work">
      <h2>{text('dashboard_paid_work')}</h2>
      <p class="mute">{text('dashboard_paid_work_text')}</p>
      <ul class="counts">
        {paid.map(({ id, name }) => {
          const tasks = [...(work.totals.get(id)?.values() ?? [])].reduce((sum, { n }) => sum + n, 0);
          return (
            <li key={id}>
              {name} <span class="num">{formatNumber(tasks)}</span>{' '}
              <span class="mute">{formatDuration(work.attention.get(id)?.seconds ?? 0)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
