import type { PlatformGroup } from '../platforms/platform.ts';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { Locked } from '../ui/Locked.tsx';
import { text } from '../ui/text.ts';
import { PlatformChoices } from './PlatformChoices.tsx';

interface Props {
  listed: readonly PlatformProfile[];
  /** Those of them that a policy leaves to choose from. */
  offered: readonly PlatformProfile[];
  chosen: ReadonlySet<string>;
  locked: boolean;
  onChange: (chosen: ReadonlySet<string>) => void;
}

const GROUPS: readonly PlatformGroup[] = ['social', 'search', 'rating', 'ai', 'work', 'captcha'];

/** Platforms to choose from, by group. */
export function Chooser({ listed, offered, chosen, locked, onChange }: Props) {
  return (
    <section class="chooser" aria-labelledby="choose">
      <h2 id="choose">{text('welcome_choose')}</h2>
      <p>{text('welcome_choose_text')}</p>
      {(locked || offered.length < listed.length) && (
        <p>
          <Locked />
        </p>
      )}
      <div class="groups">
        {GROUPS.map((group) => (
          <PlatformChoices
            key={group}
            group={group}
            platforms={listed.filter((platform) => platform.group === group)}
            offered={offered}
            chosen={chosen}
            locked={locked}
            onChange={onChange}
          />
        ))}
      </div>
      <p class="mute">{text('welcome_instances')}</p>
    </section>
  );
}
