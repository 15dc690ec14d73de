import { useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { addServer, type ServerError } from '../../ui/add-server.ts';
import { ask } from '../../ui/ask.ts';
import { isGranted } from '../../ui/host-patterns.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import { text } from '../../ui/text.ts';
import { useGranted } from '../../ui/use-granted.ts';
import { instanceOrigin, type InstanceError } from './instance-origin.ts';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';

/** Servers of federated networks, which only the user knows. */
export function Instances({ settings, change, isLocked }: GroupProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<InstanceError | ServerError>();
  const [checking, setChecking] = useState(false);
  const granted = useGranted();
  const servers = Object.entries(settings.instances).toSorted(([a], [b]) => a.localeCompare(b));

  async function add(): Promise<void> {
    const found = instanceOrigin(typed, Object.keys(settings.instances));
    if ('error' in found) {
      setError(found.error);
      return;
    }
    const { origin } = found;
    setError(undefined);
    setChecking(true);
    const { instances } = settings;
    const wasGranted = isGranted(`${origin}/*`, granted ?? []);
    const problem = await addServer(origin, { instances, change, wasGranted });
    setChecking(false);
    setError(problem);
    if (!problem) setTyped('');
  }

  async function remove(origin: string): Promise<void> {
    const { [origin]: _, ...others } = settings.instances;
    await change({ instances: others });
    await browser.permissions.remove({ origins: [`${origin}/*`] });
    await ask('refresh');
  }

  return (
    <section class="card" aria-labelledby="settings-instances">
      <h2 id="settings-instances">{text('dashboard_settings_instances')}</h2>
      <p>{text('dashboard_settings_instances_text')}</p>
      <Setting locked={isLocked('instances')}>
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label>
            {text('dashboard_instance')}{' '}
            <input
              type="text"
              inputMode="url"
              placeholder="mastodon.social"
              autocomplete="off"
              spellcheck={false}
              readonly={checking}
              data-testid="instance"
              aria-invalid={error !== undefined}
              aria-describedby="instance-error"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={checking} data-testid="add-instance">
            {text('dashboard_instance_add')}
          </button>
        </form>
        <p id="instance-error" role="status" class="error" data-testid="instance-error">
          {error && text(`dashboard_instance_${error}`)}
        </p>
        <p role="status" class="mute">
          {checking && text('dashboard_instance_checking')}
        </p>
        <ul class="servers">
          {servers.map(([origin]) => (
            <li key={origin}>
              {new URL(origin).host}
              <button
                type="button"
                class="icon-button"
                aria-label={text('dashboard_instance_remove', new URL(origin).host)}
                onClick={() => void remove(origin)}
              >
                <CloseIcon />
              </button>
            </li>
          ))}
        </ul>
      </Setting>
    </section>
  );
}
