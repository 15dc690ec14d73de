import { useRef } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { ask } from '../../ui/ask.ts';
import { CloseIcon } from '../../ui/CloseIcon.tsx';
import { text } from '../../ui/text.ts';
import { InstanceForm } from './InstanceForm.tsx';
import { Setting } from './Setting.tsx';
import type { GroupProps } from './group-props.ts';

/** Servers of federated networks, which only the user knows. */
export function Instances({ settings, change, isLocked }: GroupProps) {
  const list = useRef<HTMLUListElement>(null);
  const servers = Object.keys(settings.instances).toSorted((a, b) => a.localeCompare(b));

  async function remove(origin: string): Promise<void> {
    const { [origin]: _, ...others } = settings.instances;
    // The button goes, and the keyboard's place with it.
    list.current?.focus();
    await change({ instances: others });
    await ask('refresh');
    await browser.permissions.remove({ origins: [`${origin}/*`] });
  }

  return (
    <section class="card" aria-labelledby="settings-instances">
      <h2 id="settings-instances">{text('dashboard_settings_instances')}</h2>
      <p>{text('dashboard_settings_instances_text')}</p>
      <Setting locked={isLocked('instances') || settings.classroomMode === 'practiceOnly'}>
        <InstanceForm settings={settings} change={change} />
        <ul class="servers" ref={list} tabIndex={-1}>
          {servers.map((origin) => (
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
