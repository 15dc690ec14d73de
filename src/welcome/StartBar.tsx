import { useState } from 'preact/hooks';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { Notice } from '../ui/Notice.tsx';
import { missingHosts } from '../ui/platform-access.ts';
import { plural, text } from '../ui/text.ts';
import { startCounting, type Outcome } from './start-counting.ts';
import { Success } from './Success.tsx';

interface Props {
  chosen: readonly PlatformProfile[];
  granted: readonly string[];
  started: boolean;
  locked: boolean;
}

/** Consent, the one press that starts the counting, and what came of it. */
export function StartBar({ chosen, granted, started, locked }: Props) {
  const [outcome, setOutcome] = useState<Outcome | 'failed'>();
  const asks = chosen.some((platform) => missingHosts(platform, granted).length > 0);
  const isEmpty = chosen.length === 0 && !started;

  async function start(): Promise<void> {
    try {
      setOutcome(await startCounting(chosen, granted));
    } catch (error) {
      console.error('Counting could not be started', error);
      setOutcome('failed');
    }
  }

  return (
    <>
      <section class="start" aria-label={text('welcome_consent_title')}>
        <p>{text('welcome_consent')}</p>
        <div class="start-row">
          <button
            type="button"
            class="button primary"
            data-testid="start-counting"
            disabled={isEmpty || (locked && !asks && started)}
            onClick={() => void start()}
          >
            {text(started ? 'welcome_save' : 'welcome_start')}
          </button>
          <span class="mute" role="status">
            {plural('welcome_chosen', chosen.length)} {asks && text('welcome_browser_asks')}
          </span>
        </div>
        {(outcome === 'refused' || outcome === 'failed') && (
          <Notice tone="warning" testId="start-refused" live>
            {text(`welcome_${outcome}`)}
          </Notice>
        )}
      </section>
      {outcome === 'started' && <Success platforms={chosen} />}
    </>
  );
}
