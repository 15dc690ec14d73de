import type { Settings } from '../settings.ts';
import { ReceiptIcon } from '../ui/icons.tsx';
import { text } from '../ui/text.ts';
import { useLocked } from '../ui/use-locked.ts';
import { useSettings } from '../ui/use-settings.ts';
import { BoardPage } from './board/BoardPage.tsx';
import { LessonClock } from './clock/LessonClock.tsx';
import { TeacherPack } from './pack/TeacherPack.tsx';
import { PARTS, usePlace } from './use-place.ts';

interface Props {
  initial: Settings;
  initialLocked: ReadonlySet<keyof Settings>;
}

/** The teacher's page: class board, lesson clock, teacher pack. */
export function Classroom({ initial, initialLocked }: Props) {
  const [settings, change] = useSettings(initial);
  const isLocked = useLocked(initialLocked);
  const { part, within } = usePlace();

  return (
    <>
      <header class="classroom-head">
        <h1>
          <ReceiptIcon /> {text('classroom_title')}
        </h1>
        <nav aria-label={text('classroom_title')}>
          {PARTS.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === part ? 'page' : undefined}>
              {text(`classroom_part_${name}`)}
            </a>
          ))}
          <a href="../practice/index.html" target="_blank">
            {text('classroom_part_practice')}
          </a>
        </nav>
      </header>
      <main>
        {part === 'board' && (
          <BoardPage settings={settings} change={change} pinLocked={isLocked('lessonPin')} />
        )}
        {part === 'clock' && <LessonClock />}
        {part === 'pack' && <TeacherPack open={within} />}
      </main>
    </>
  );
}
