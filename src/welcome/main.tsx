import { render } from 'preact';
import { browser } from '../browser.ts';
import { lockedSettings, readSettings } from '../settings.ts';
import { startPage } from '../ui/start-page.ts';
import { Welcome } from './Welcome.tsx';

const [settings, locked, { origins }] = await Promise.all([
  readSettings(),
  lockedSettings(),
  browser.permissions.getAll(),
]);
await startPage(settings, 'welcome_page_title');
render(<Welcome initial={settings} locked={locked} initiallyGranted={origins ?? []} />, document.body);
