import { useEffect, useState } from 'preact/hooks';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { addInstance } from '../ui/add-instance.ts';
import { detectSoftware } from '../ui/detect-software.ts';
import type { SettingsProps } from '../ui/settings-props.ts';
import { text } from '../ui/text.ts';
import type { Tab } from './use-tab.ts';

/** Offers to count on the server in the current tab, if its page looks like one of a federated network. */
export function NewServer({ tab, settings, change }: SettingsProps & { tab: Tab }) {
  const [software, setSoftware] = useState<PlatformProfile>();
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    setSoftware(undefined);
    void detectSoftware(tab.id).then((found) => setSoftware(typeof found === 'object' ? found : undefined));
  }, [tab.id, tab.url]);

  if (!software || tab.url === undefined) return null;
  const { origin, host } = new URL(tab.url);
  if (!origin.startsWith('https:')) return null;
  return (
    <div class="strip" data-testid="new-server">
      <span>{refused ? text('popup_site_refused') : text('popup_server_found', software.name, host)}</span>
      <button
        type="button"
        class="button primary"
        data-testid="add-server"
        onClick={async () =>
          setRefused(!(await addInstance(origin, software.id, settings.instances, change)))
        }
      >
        {text('popup_count_site', host)}
      </button>
    </div>
  );
}
