import { useState } from 'preact/hooks';
import { addServer, type ServerError } from '../../ui/add-server.ts';
import { isGranted } from '../../ui/host-patterns.ts';
import type { SettingsProps } from '../../ui/settings-props.ts';
import { text } from '../../ui/text.ts';
import { useGranted } from '../../ui/use-granted.ts';
import { instanceOrigin, type InstanceError } from './instance-origin.ts';

/** Adds a server by its address, or says why it cannot be counted. */
export function InstanceForm({ settings: { instances }, change }: SettingsProps) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<InstanceError | ServerError>();
  const [checking, setChecking] = useState(false);
  const granted = useGranted();

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const found = instanceOrigin(typed, Object.keys(instances));
    if ('error' in found) {
      setError(found.error);
      return;
    }
    const { origin } = found;
    setError(undefined);
    setChecking(true);
    const wasGranted = isGranted(`${origin}/*`, granted ?? []);
    const problem = await addServer(origin, { instances, change, wasGranted });
    setChecking(false);
    setError(problem);
    if (!problem) setTyped('');
  }

  return (
    <>
      <form class="actions" onSubmit={(event) => void add(event)}>
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
    </>
  );
}
