import { agreement } from '../../acts/health.ts';
import type { Totals } from '../../acts/tally-row.ts';
import { formatShare } from '../../ui/format.ts';
import type { PlatformHealth } from '../../ui/platform-health.ts';
import { plural, text } from '../../ui/text.ts';

/** How a platform is doing, in a few words. */
function describeHealth({ health, visits }: PlatformHealth, totals: Totals): string {
  switch (health) {
    case 'agree':
      return text('dashboard_health_agree', formatShare(agreement(totals) ?? 1));
    case 'nothing-seen':
      return plural('dashboard_health_nothing_seen', visits);
    case 'page-blind':
      return text('dashboard_health_page_blind');
    case 'network-blind':
      return text('dashboard_health_network_blind');
    case 'single':
      return text('dashboard_health_single');
    case 'quiet':
      return totals.n > 0 ? text('dashboard_health_agree', formatShare(agreement(totals) ?? 1)) : '–';
  }
}

const TONES = {
  agree: 'good',
  'nothing-seen': 'bad',
  'page-blind': 'warn',
  'network-blind': 'warn',
  single: '',
  quiet: '',
} as const;

/** How a platform is doing, in words and colour. */
export function HealthWords({ health, totals }: { health: PlatformHealth; totals: Totals }) {
  return (
    <span class={`health ${TONES[health.health]}`} data-testid="health" data-health={health.health}>
      {describeHealth(health, totals)}
    </span>
  );
}
