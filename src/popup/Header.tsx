import { ReceiptIcon } from '../ui/icons.tsx';
import { text } from '../ui/text.ts';
import { Menu } from './Menu.tsx';
import { PauseButton } from './PauseButton.tsx';
import type { LockableProps } from '../ui/settings-props.ts';
import type { Site } from './site.ts';

function describe(site: Site): string {
  switch (site.state) {
    case 'none':
      return '';
    case 'unknown':
      return text('popup_site_unknown');
    case 'forbidden':
      return text('popup_site_forbidden');
    case 'off':
      return text('popup_site_off', site.host);
    case 'paused':
      return text('popup_site_paused', site.host);
    case 'counting':
      return text('popup_site_counting', site.host);
  }
}

/** Name, the state of the page in the current tab, pause and menu. */
export function Header({ site, ...props }: LockableProps & { site: Site | undefined }) {
  const { settings } = props;
  const state = settings.paused ? 'paused' : (site?.state ?? 'none');
  const words = settings.paused ? text('popup_paused') : site && settings.started ? describe(site) : '';
  return (
    <header>
      <ReceiptIcon />
      <h1>{text('common_name')}</h1>
      <p class="site" role="status" data-testid="site" data-state={state}>
        {words && <i class={`dot ${state}`} />}
        <span title={words}>{words}</span>
      </p>
      {settings.started && <PauseButton {...props} />}
      <Menu {...props} />
    </header>
  );
}
