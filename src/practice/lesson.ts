import { LONGEST_PIN } from '../classroom/code/lesson-pin.ts';
import { lockedSettings, readSettings, type Settings } from '../settings.ts';
import { USUAL_SECONDS } from './shift/shift.ts';

/** What a lesson decides before it begins: a policy first, then the link that the teacher gave, then nothing. */
export interface Lesson {
  settings: Settings;
  pin: string;
  /** The PIN is set by policy or link: pupils do not type it. */
  pinGiven: boolean;
  /** Length of the shift in seconds. */
  seconds: number;
  /** A school's policy holds this lesson: it wipes itself when it is over. */
  managed: boolean;
}

/** The lesson of this page. @param search the page's query: `pin`, and `minutes` (0.05 to 60) of the shift */
export async function readLesson(search: string): Promise<Lesson> {
  const [settings, locked] = await Promise.all([readSettings(), lockedSettings()]);
  const parameters = new URLSearchParams(search);
  const linked = (parameters.get('pin') ?? '').slice(0, LONGEST_PIN);
  const fixed = locked.has('lessonPin') && settings.lessonPin !== '';
  const minutes = Number(parameters.get('minutes'));
  return {
    settings,
    pin: fixed ? settings.lessonPin : linked || settings.lessonPin,
    pinGiven: fixed || linked !== '',
    seconds: minutes > 0 ? minutes * 60 : USUAL_SECONDS,
    managed: locked.has('classroomMode') && settings.classroomMode !== 'off',
  };
}
