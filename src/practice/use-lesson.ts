import { useEffect, useState } from 'preact/hooks';
import { onSettingsChange } from '../settings.ts';
import { readLesson, type Lesson } from './lesson.ts';

/** The lesson of this page, as policy and settings have it now. */
export function useLesson(initial: Lesson): Lesson {
  const [lesson, setLesson] = useState(initial);
  useEffect(() => {
    const controller = new AbortController();
    onSettingsChange(() => void readLesson(location.search).then(setLesson), controller.signal);
    return () => controller.abort();
  }, []);
  return lesson;
}
