import { formatList } from '../ui/format.ts';
import { text } from '../ui/text.ts';
import type { PlatformHealth } from '../ui/platform-health.ts';

/** Platforms that were visited a few times without an act: not yet a reason to worry. */
export function SilentPlatforms({ health }: { health: readonly PlatformHealth[] }) {
  const silent = health.filter((entry) => entry.health === 'quiet' && entry.visits > 0);
  if (silent.length === 0) return null;
  return (
    <p class="mute silent" data-testid="health" data-health="quiet">
      {text('popup_health_silent', formatList(silent.map(({ platform }) => platform.name)))}
    </p>
  );
}
