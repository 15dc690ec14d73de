import { Notice } from '../ui/Notice.tsx';
import { plural, text } from '../ui/text.ts';
import { PageLink } from './PageLink.tsx';
import type { PlatformHealth } from '../ui/platform-health.ts';

function describe({ platform, health, visits }: PlatformHealth): string | undefined {
  switch (health) {
    case 'nothing-seen':
      return plural('popup_health_nothing_seen', visits, platform.name);
    case 'page-blind':
      return text('popup_health_page_blind', platform.name);
    case 'network-blind':
      return text('popup_health_network_blind', platform.name);
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
    </>
  );
}
