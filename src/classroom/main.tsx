import { render } from 'preact';
import { lockedSettings, readSettings } from '../settings.ts';
import { startPage } from '../ui/start-page.ts';
import { Classroom } from './Classroom.tsx';

const [settings, locked] = await Promise.all([readSettings(), lockedSettings()]);
await startPage(settings, 'classroom_title');
render(<Classroom initial={settings} initialLocked={locked} />, document.body);
