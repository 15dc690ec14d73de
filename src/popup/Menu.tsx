import { PROFILES } from '../platforms/profiles.ts';
import { MoreIcon } from '../ui/icons.tsx';
import { Locked } from '../ui/Locked.tsx';
import { text } from '../ui/text.ts';
import { togglePause } from '../ui/toggle-pause.ts';
import { BesideButton } from './BesideButton.tsx';
import { PageLink } from './PageLink.tsx';
import type { LockableProps } from '../ui/settings-props.ts';

/** Platforms, each of which can be paused, and the way to the pages that set things. */
export function Menu({ settings, change, isLocked }: LockableProps) {
  const chosen = PROFILES.filter(
    ({ id }) => settings.platforms.includes(id) || Object.values(settings.instances).includes(id),
  );

  return (
    <>
      <button
        type="button"
        class="icon-button"
        data-testid="menu"
        popovertarget="menu"
        aria-label={text('popup_menu')}
        title={text('popup_menu')}
      >
        <MoreIcon />
      </button>
      <div id="menu" class="menu" popover="auto">
        {chosen.length > 0 && (
          <div class="chosen">
            <fieldset disabled={isLocked('pausedPlatforms')}>
              <legend>{text('popup_menu_counting_on')}</legend>
              {chosen.map(({ id, name }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    data-testid={`count-${id}`}
                    checked={!settings.pausedPlatforms.includes(id)}
                    onChange={() => void togglePause(id, { settings, change })}
                  />
                  {name}
                </label>
              ))}
              {isLocked('pausedPlatforms') && <Locked />}
            </fieldset>
          </div>
        )}
        <BesideButton />
        <PageLink page="welcome">{text('popup_menu_choose')}</PageLink>
        <PageLink page="dashboard" part="settings">
          {text('popup_menu_settings')}
        </PageLink>
        <PageLink page="dashboard" part="data">
          {text('popup_menu_data')}
        </PageLink>
      </div>
    </>
  );
}
