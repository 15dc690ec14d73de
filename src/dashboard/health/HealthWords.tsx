import type { Health } from '../../acts/health.ts';
import { formatShare } from '../../ui/format-share.ts';
import { plural, text } from '../../ui/text.ts';

interface Props {
  health: Health;
  /** Visits of the last days. */
  visits?: number | undefined;
  /** Share of the acts that both witnesses saw, 0 to 1. */
  agreement?: number | undefined;
}

/** How it is doing, in a few words. */
function describeHealth({ health, visits = 0, agreement }: Props): string | undefined {
  switch (health) {
    case 'agree':
      return text('dashboard_health_agree', formatShare(agreement ?? 1));
    case 'nothing-seen':
      return plural('dashboard_health_nothing_seen', visits);
    case 'page-blind':
      return text('dashboard_health_page_blind');
    case 'network-blind':
      return text('dashboard_health_network_blind');
    case 'single':
      return text('dashboard_health_single');
    case 'quiet':
      if (visits > 0) return plural('dashboard_health_nothing_seen', visits);
      return agreement === undefined ? undefined : text('dashboard_health_agree', formatShare(agreement));
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

/** How a platform, or a kind of act on it, is doing, in words and colour. */
export function HealthWords(props: Props) {
  const { health } = props;
  const words = describeHealth(props);
  return (
    <span class={`health ${words ? TONES[health] : 'quiet'}`} data-testid="health" data-health={health}>
      {words ?? '–'}
    </span>
  );
}
