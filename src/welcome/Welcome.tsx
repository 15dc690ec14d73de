import { useState } from 'preact/hooks';
import { PROFILES } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { ReceiptIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { isOffered } from '../ui/platform-access.ts';
import { text } from '../ui/text.ts';
import { useGranted } from '../ui/use-granted.ts';
import { useLocked } from '../ui/use-locked.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Chooser } from './Chooser.tsx';
import { Counted } from './Counted.tsx';
import { initialChoice } from './initial-choice.ts';
import { PracticeCard } from './PracticeCard.tsx';
import { StartBar } from './StartBar.tsx';

interface Props {
  initial: Settings;
  locked: ReadonlySet<keyof Settings>;
  initiallyGranted: readonly string[];
}

/** Platforms with hosts of their own; servers of one's choice are added from their own pages. */
const LISTED = PROFILES.filter(({ hosts, group }) => hosts.length > 0 && group !== 'practice');

/** "Who do you work for?": what is counted, what never is, and the choice. */
export function Welcome({ initial, locked, initiallyGranted }: Props) {
  const [settings] = useSettings(initial);
  const granted = useGranted() ?? initiallyGranted;
  const offered = LISTED.filter((platform) => isOffered(platform, settings));
  const [chosen, setChosen] = useState(() => initialChoice(offered, initial, initiallyGranted));
  const isLocked = useLocked(locked)('platforms');

  return (
    <>
      <header>
        <p class="brand">
          <ReceiptIcon /> {text('common_name')}
        </p>
        <h1>{text('welcome_title')}</h1>
        <p class="lead">{text('welcome_lead')}</p>
      </header>
      <main>
        <Counted />
        <PracticeCard />
        {settings.classroomMode === 'practiceOnly' ? (
          <Notice tone="info">{text('welcome_practice_only')}</Notice>
        ) : (
          <>
            <Chooser
              listed={LISTED}
              offered={offered}
              chosen={chosen}
              locked={isLocked}
              onChange={setChosen}
            />
            <StartBar
              chosen={offered.filter(({ id }) => chosen.has(id))}
              granted={granted}
              started={settings.started}
              locked={isLocked}
            />
          </>
        )}
      </main>
    </>
  );
}
