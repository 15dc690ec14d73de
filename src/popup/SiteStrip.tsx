import { useState } from 'preact/hooks';
import { text } from '../ui/text.ts';
import { countPlatform } from '../ui/count-platform.ts';
import { PageLink } from './PageLink.tsx';
import type { LockableProps } from '../ui/settings-props.ts';
import type { Site } from './site.ts';

/** What can be done about the page in the current tab, or about counting as a whole; often nothing. */
export function SiteStrip({ site, settings, change, isLocked }: LockableProps & { site: Site | undefined }) {
  const [refused, setRefused] = useState(false);

  if (settings.classroomMode === 'practiceOnly') return null;
  if (!settings.started)
    return (
      <div class="strip" data-testid="not-started">
        <span>{text('popup_not_started')}</span>
        <PageLink page="welcome" class="button primary">
          {text('popup_choose_platforms')}
        </PageLink>
      </div>
    );

  if (site?.state !== 'off' || isLocked('platforms')) return null;
  const { platform, missing } = site;
  return (
    <div class="strip" data-testid="site-off">
      <span>{text(refused ? 'popup_site_refused' : 'popup_site_not_counted', platform.name)}</span>
      <button
        type="button"
        class="button primary"
        data-testid="count-site"
        onClick={async () =>
          setRefused(!(await countPlatform(platform, missing, settings.platforms, change)))
        }
      >
        {text('popup_count_site', platform.name)}
      </button>
    </div>
  );
}
