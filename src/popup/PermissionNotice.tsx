import { browser } from '../browser.ts';
import { PROFILES } from '../platforms/profiles.ts';
import { ask } from '../ui/ask.ts';
import { formatList } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { instancePatterns, missingHosts } from '../ui/platform-access.ts';
import { isGranted } from '../ui/host-patterns.ts';
import { text } from '../ui/text.ts';
import type { SettingsProps } from '../ui/settings-props.ts';

/** Says which chosen platforms the browser no longer allows, and asks again at a press. */
export function PermissionNotice({ settings, granted }: SettingsProps & { granted: readonly string[] }) {
  if (!settings.started) return null;
  const lacking = PROFILES.map((platform) => {
    const own = settings.platforms.includes(platform.id) ? missingHosts(platform, granted) : [];
    const added = instancePatterns(platform, settings.instances).filter(
      (pattern) => !isGranted(pattern, granted),
    );
    return { name: platform.name, origins: [...own, ...added] };
  }).filter(({ origins }) => origins.length > 0);
  if (lacking.length === 0) return null;

  return (
    <Notice tone="warning" testId="not-allowed">
      {text('popup_not_allowed', formatList(lacking.map(({ name }) => name)))}{' '}
      <button
        type="button"
        class="link-button"
        data-testid="allow-again"
        onClick={async () => {
          await browser.permissions.request({ origins: lacking.flatMap(({ origins }) => origins) });
          await ask('refresh');
        }}
      >
        {text('popup_allow_again')}
      </button>
    </Notice>
  );
}
