import { Notice } from '../../ui/Notice.tsx';
import type { PlatformHealth } from '../../ui/platform-health.ts';
import { nameWithKinds } from '../../ui/name-with-kinds.ts';
import { text } from '../../ui/text.ts';

/** What the health of a platform means, and what to do about it; nothing where all is well. */
export function HealthAdvice({ health: state }: { health: PlatformHealth }) {
  const { health, platform } = state;
  switch (health) {
    case 'nothing-seen':
      return <Notice tone="warning">{text('dashboard_advice_nothing_seen', platform.name)}</Notice>;
    case 'page-blind':
      return <Notice tone="info">{text('dashboard_advice_page_blind', nameWithKinds(state))}</Notice>;
    case 'network-blind':
      return <Notice tone="info">{text('dashboard_advice_network_blind', nameWithKinds(state))}</Notice>;
    case 'single':
      return <p class="mute">{text('dashboard_advice_single')}</p>;
    case 'agree':
    case 'quiet':
      return null;
  }
}
