import { render } from 'preact';
import { ledgerDoor } from '../ledger/door.ts';
import { readSettings } from '../settings.ts';
import { startPage } from '../ui/start-page.ts';
import { Dashboard } from './Dashboard.tsx';

// The ledger opens while the settings are read.
const door = ledgerDoor();
door(async () => undefined).catch((error: unknown) => console.error('The ledger does not open', error));
const settings = await readSettings();
await startPage(settings, 'dashboard_title');
render(<Dashboard door={door} initial={settings} />, document.body);
