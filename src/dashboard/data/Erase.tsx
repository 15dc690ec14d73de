import { useState } from 'preact/hooks';
import { PROFILES } from '../../platforms/profiles.ts';
import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { useToday } from '../work/use-today.ts';
import { EraseDays } from './EraseDays.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { ErasePlatform } from './ErasePlatform.tsx';
import type { EraseWhat } from './erase-scope.ts';
import { UndoErase } from './UndoErase.tsx';
import { useErase } from './use-erase.ts';

/** The platform that the address asks to forget: '#data/erase/x'. */
function asked(): string {
  const [, part, id = ''] = location.hash.split('/');
  return part === 'erase' && PROFILES.some((platform) => platform.id === id) ? id : '';
}

/** Erases everything, a platform, or some days; once a word is typed, and with a way back until the page is closed. */
export function Erase({ door, settings }: Pick<SectionProps, 'door' | 'settings'>) {
  const now = useToday(settings.dayStart);
  const [forgotten] = useState(asked);
  const [pending, setPending] = useState<EraseWhat | undefined>(
    forgotten ? { platform: forgotten } : undefined,
  );
  const { erase, undo, erasings } = useErase(door, settings.dayStart);

  return (
    <section class="card" id="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{text('data_erase')}</h2>
      <p>{text('data_erase_text')}</p>
      <div class="erases">
        <p class="actions">
          <button
            type="button"
            class="button danger"
            data-testid="erase-all"
            onClick={() => setPending({ all: true })}
          >
            {text('data_erase_all')}
          </button>
        </p>
        <ErasePlatform initial={forgotten} onErase={(platform) => setPending({ platform })} />
        <EraseDays now={now} onErase={setPending} />
      </div>
      <UndoErase erasings={erasings} onUndo={undo} />
      {pending && (
        <EraseDialog
          what={pending}
          onClose={() => setPending(undefined)}
          onConfirm={() => void erase(pending)}
        />
      )}
    </section>
  );
}
