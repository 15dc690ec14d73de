import { useState } from 'preact/hooks';
import { today } from '../../acts/slot.ts';
import { PROFILES } from '../../platforms/profiles.ts';
import { text } from '../../ui/text.ts';
import type { SectionProps } from '../section-props.ts';
import { EraseDialog } from './EraseDialog.tsx';
import type { EraseWhat } from './erase-scope.ts';
import type { StoredFacts } from './read-stored.ts';
import { UndoErase } from './UndoErase.tsx';
import { useErase } from './use-erase.ts';

interface Props extends Pick<SectionProps, 'door' | 'settings'> {
  stored: StoredFacts | undefined;
}

/** The platform that the address asks to forget: '#data/erase/x'. */
function asked(): string {
  const [, part, id = ''] = location.hash.split('/');
  return part === 'erase' && PROFILES.some((platform) => platform.id === id) ? id : '';
}

/** Erases everything, a platform, or some days; once a word is typed, and with a way back until the page is closed. */
export function Erase({ door, settings, stored }: Props) {
  const now = today(new Date(), settings.dayStart);
  const [platform, setPlatform] = useState(asked);
  const [from, setFrom] = useState(stored?.first ?? now);
  const [to, setTo] = useState(now);
  const [pending, setPending] = useState<EraseWhat | undefined>(() => (platform ? { platform } : undefined));
  const { erase, undo, state } = useErase(door, settings.dayStart);

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
        <p class="actions">
          <label>
            {text('data_erase_platform')}{' '}
            <select value={platform} onChange={({ currentTarget }) => setPlatform(currentTarget.value)}>
              <option value="">{text('data_choose')}</option>
              {PROFILES.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            class="button danger"
            data-testid="erase-platform"
            disabled={platform === ''}
            onClick={() => setPending({ platform })}
          >
            {text('data_erase_button')}
          </button>
        </p>
        <p class="actions">
          <label>
            {text('dashboard_from')}{' '}
            <input
              type="date"
              value={from}
              max={to}
              onChange={({ currentTarget: { value } }) => value && setFrom(value)}
            />
          </label>
          <label>
            {text('dashboard_to')}{' '}
            <input
              type="date"
              value={to}
              min={from}
              max={now}
              onChange={({ currentTarget: { value } }) => value && setTo(value)}
            />
          </label>
          <button
            type="button"
            class="button danger"
            data-testid="erase-range"
            disabled={from > to}
            onClick={() => setPending({ from, to })}
          >
            {text('data_erase_button')}
          </button>
        </p>
      </div>
      <UndoErase state={state} onUndo={undo} />
      {pending && (
        <EraseDialog
          what={pending}
          onCancel={() => setPending(undefined)}
          onConfirm={() => {
            setPending(undefined);
            void erase(pending);
          }}
        />
      )}
    </section>
  );
}
