import { render } from 'preact';
import { startPage } from '../ui/start-page.ts';
import { readLesson } from './lesson.ts';
import { openShift } from './open-shift.ts';
import { Practice } from './Practice.tsx';
import { storeLeftBehind } from './store-acts.ts';

const lesson = await readLesson(location.search);
const [opening] = await Promise.all([
  storeLeftBehind().then(() => openShift(lesson)),
  startPage(lesson.settings, 'practice_title'),
]);
render(<Practice lesson={lesson} opening={opening} />, document.body);
