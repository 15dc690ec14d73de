import type { PlatformGroup } from '../platforms/platform.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { ExperimentalMark } from '../ui/ExperimentalMark.tsx';
import { text } from '../ui/text.ts';

interface Props {
  group: PlatformGroup;
  platforms: readonly PlatformProfile[];
  offered: readonly PlatformProfile[];
  chosen: ReadonlySet<string>;
  locked: boolean;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** One group of platforms: a box for each, and all or none of them at once. */
export function PlatformChoices({ group, platforms, offered, chosen, locked, onChange }: Props) {
  const free = locked ? [] : platforms.filter((platform) => offered.includes(platform));
  const all = free.length > 0 && free.every(({ id }) => chosen.has(id));

  function set(ids: readonly string[], ticked: boolean): void {
    const others = [...chosen].filter((id) => !ids.includes(id));
    onChange(new Set(ticked ? [...others, ...ids] : others));
  }

  if (platforms.length === 0) return null;
  return (
    <fieldset class={`card group ${group}`}>
      <legend>{text(`welcome_group_${group}`)}</legend>
      {free.length > 1 && (
        <button
          type="button"
          class="link-button all"
          onClick={() =>
            set(
              free.map(({ id }) => id),
              !all,
            )
          }
        >
          {text(all ? 'welcome_none' : 'welcome_all')}
          <span class="unseen"> {text(`welcome_group_${group}`)}</span>
        </button>
      )}
      <p class="mute">{text(`welcome_group_${group}_text`)}</p>
      <div class="boxes">
        {platforms.map((platform) => (
          <label key={platform.id}>
            <input
              type="checkbox"
              data-testid={`platform-${platform.id}`}
              checked={chosen.has(platform.id)}
              disabled={!free.includes(platform)}
              onChange={(event) => set([platform.id], event.currentTarget.checked)}
            />
            <span>
              {platform.name} {platform.experimental.length === platform.kinds.length && <ExperimentalMark />}
              {platform.owner !== platform.name && (
                <small>
                  <bdi>{platform.owner}</bdi>
                </small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
