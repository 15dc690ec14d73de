import { render } from 'preact';
import { ledgerDoor } from '../ledger/door.ts';
import { readSettings } from '../settings.ts';
import { startPage } from '../ui/start-page.ts';
import { fitWindow } from './fit-window.ts';
import { Popup } from './Popup.tsx';
import { readPopup } from './read-popup.ts';

// The ledger opens while the settings are read: the first numbers wait for both.
const door = ledgerDoor();
const opening = door(async () => undefined);
const asking = readSettings();
fitWindow();
const settings = await asking;
const reading = opening
  .then(() => readPopup(door, settings))
  .catch((error: unknown) => {
    console.error('The ledger could not be read', error);
    return undefined;
  });
const [first] = await Promise.all([reading, startPage(settings, 'common_name')]);
render(<Popup door={door} initial={settings} first={first} />, document.body);
