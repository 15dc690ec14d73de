import { Notice } from '../ui/Notice.tsx';
import { formatList } from '../ui/format.ts';
import { nameWithKinds } from '../ui/name-with-kinds.ts';
import { plural, text } from '../ui/text.ts';
import { PageLink } from './PageLink.tsx';
import type { PlatformHealth } from '../ui/platform-health.ts';

function describe(state: PlatformHealth): string | undefined {
  const { platform, health, visits } = state;
  switch (health) {
    case 'nothing-seen':
      return plural('popup_health_nothing_seen', visits, platform.name);
    case 'page-blind':
      return text('popup_health_page_blind', nameWithKinds(state));
    case 'network-blind':
      return text('popup_health_network_blind', nameWithKinds(state));
    case 'agree':
    case 'quiet':
    case 'single':
      return undefined;
  }
}

/** What is wrong with the counting of a platform, instead of a false zero. */
export function HealthNotices({ health }: { health: readonly PlatformHealth[] }) {
  const troubled = health.flatMap((entry) => {
    const words = describe(entry);
    return words === undefined ? [] : [{ ...entry, words }];
  });
  const silent = health.filter((entry) => entry.health === 'quiet' && entry.visits > 0);
  return (
    <>
      {troubled.map(({ platform, health: state, words }) => (
        <div key={platform.id} data-testid="health" data-platform={platform.id} data-health={state}>
          <Notice tone={state === 'nothing-seen' ? 'warning' : 'info'}>
            {words}{' '}
            <PageLink page="dashboard" part="platforms">
              {text('popup_details')}
            </PageLink>
          </Notice>
        </div>
      ))}
      {silent.length > 0 && (
        <p class="mute silent" data-testid="health" data-health="quiet">
          {text('popup_health_silent', formatList(silent.map(({ platform }) => platform.name)))}
        </p>
      )}
    </>
  );
}
