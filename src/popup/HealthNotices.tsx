import { nameWithKinds } from '../ui/name-with-kinds.ts';
import { Notice } from '../ui/Notice.tsx';
import type { PlatformHealth } from '../ui/platform-health.ts';
import { plural, text } from '../ui/text.ts';
import { PageLink } from './PageLink.tsx';

interface Trouble {
  id: string;
  state: PlatformHealth['health'];
  words: string;
}

function describe(entry: PlatformHealth): string | undefined {
  const { platform, health, visits } = entry;
  switch (health) {
    case 'nothing-seen':
      return plural('popup_health_nothing_seen', visits, platform.name);
    case 'page-blind':
      return text('popup_health_page_blind', nameWithKinds(entry));
    case 'network-blind':
      return text('popup_health_network_blind', nameWithKinds(entry));
    case 'agree':
    case 'quiet':
    case 'single':
      return undefined;
  }
}

function Words({ id, state, words }: Trouble) {
  return (
    <p data-testid="health" data-platform={id} data-health={state}>
      {words}{' '}
      <PageLink page="dashboard" part="platforms">
        {text('popup_details')}
      </PageLink>
    </p>
  );
}

/** What is wrong with the counting of a platform, instead of a false zero; several are folded into one line. */
export function HealthNotices({ health }: { health: readonly PlatformHealth[] }) {
  const troubles = health.flatMap((entry): Trouble[] => {
    const words = describe(entry);
    return words === undefined ? [] : [{ id: entry.platform.id, state: entry.health, words }];
  });
  const [first] = troubles;
  if (!first) return null;

  const tone = troubles.some(({ state }) => state === 'nothing-seen') ? 'warning' : 'info';
  if (troubles.length === 1)
    return (
      <Notice tone={tone}>
        <Words {...first} />
      </Notice>
    );
  return (
    <details class={`notice folded ${tone}`}>
      <summary>{plural('popup_health_several', troubles.length)}</summary>
      {troubles.map((trouble) => (
        <Words key={trouble.id} {...trouble} />
      ))}
    </details>
  );
}
