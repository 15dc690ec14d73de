import { useEffect, useState } from 'preact/hooks';
import { onPracticeNews } from '../ledger/practice-news.ts';
import { Feed } from './feed/Feed.tsx';
import { FollowingProvider, useNewFollowing } from './feed/following.ts';
import { Masthead } from './feed/Masthead.tsx';
import type { Lesson } from './lesson.ts';
import type { Opening } from './open-shift.ts';
import { ShiftEnd } from './shift/ShiftEnd.tsx';
import { SidePanel } from './shift/SidePanel.tsx';
import { useEndOfLesson } from './use-end-of-lesson.ts';
import { useLesson } from './use-lesson.ts';
import { useShift } from './use-shift.ts';
import { useTotals } from './use-totals.ts';
import { Wiped } from './Wiped.tsx';

interface Props {
  lesson: Lesson;
  opening: Opening;
}

function Lived({ lesson: given, opening, onWiped }: Props & { onWiped: () => void }) {
  const lesson = useLesson(given);
  const control = useShift(lesson, opening);
  useEndOfLesson(control.shift, lesson);
  const totals = useTotals();
  const following = useNewFollowing();
  const { phase, pin } = control.shift;
  if (phase === 'done')
    return <ShiftEnd lesson={lesson} control={control} totals={totals} onWiped={onWiped} />;
  const acts = [...totals.values()].reduce((sum, { n }) => sum + n, 0);
  return (
    <FollowingProvider value={following}>
      <div class={`site ${phase}`}>
        <Masthead />
        <SidePanel lesson={lesson} control={control} acts={acts} />
        <main>
          <Feed key={pin} pin={pin} paused={phase === 'paused'} />
        </main>
      </div>
    </FollowingProvider>
  );
}

/** The practice page: the feed with its shift, then the payslip; nothing once the lesson is wiped. */
export function Practice(props: Props) {
  const [wiped, setWiped] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    onPracticeNews((news) => {
      if (news === 'wiped') setWiped(true);
    }, controller.signal);
    return () => controller.abort();
  }, []);

  return wiped ? <Wiped /> : <Lived {...props} onWiped={() => setWiped(true)} />;
}
